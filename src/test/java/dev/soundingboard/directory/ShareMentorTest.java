package dev.soundingboard.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand.Pick;
import dev.soundingboard.mentor.MentorCommand.SendToMe;
import dev.soundingboard.mentor.MentorCommand.Share;
import dev.soundingboard.mentor.Profile;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Sharing a mentor's profile with others, and picking a mentor by name. */
@StorageTest
class ShareMentorTest {

    @Autowired
    Wessex wessex;

    @Autowired
    People people;

    @Autowired
    SendProfile sendProfile;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Person asha;
    private Mentor bell;

    @BeforeEach
    void twoMentors() {
        wessex.nobodyMentors();
        asha = wessex.trainee("Asha Rao");
        bell = wessex.mentor("Dr Alison Bell");
        wessex.add(mentor("wessex", "Dr Zoë O’Neil-Carter", "I know Alison well."));
        wessex.add(mentor("elsewhere", "Dr Alison Out", "Hi."));
    }

    @Test
    void aSharedProfileIsWhatEverybodyInTheSchemeMayRead() {
        var shared = results(asha, new Share("alison bell", 0));

        assertThat(shared)
                .singleElement()
                .isEqualTo(new Reply.Result(
                        "Dr Alison Bell",
                        "Anaesthetics, Southampton",
                        null,
                        new SharedProfile(
                                "AB",
                                null,
                                "Dr Alison Bell",
                                "Anaesthetics, Southampton",
                                "I walk and I bake.",
                                "Face to face, Video",
                                true,
                                new SendToMe(bell.id()))));
    }

    @Test
    void whoeverHasTypedNothingYetSeesTheFirstMentors() {
        assertThat(results(asha, new Share("", 0)))
                .extracting(Reply.Result::title)
                .containsExactly("Dr Alison Bell", "Dr Zoë O’Neil-Carter");
    }

    @Test
    void theNextPageGoesOnWhereTheFirstEnded() {
        IntStream.range(10, 38).forEach(i -> wessex.mentor("Dr Number " + i));

        assertThat(results(asha, new Share("number", 0))).hasSize(25);
        assertThat(results(asha, new Share("number", 25)))
                .extracting(Reply.Result::title)
                .containsExactly("Dr Number 35", "Dr Number 36", "Dr Number 37");
        assertThat(results(asha, new Share("number", 28))).isEmpty();
        assertThat(results(asha, new Share("number", 2_000_000_000))).isEmpty();
        assertThat(results(asha, new Share("number", -1))).hasSize(25);
    }

    @Test
    void whatMatchesNobodyIsAnsweredInWords() {
        assertThat(wessex.says(asha, new Share("xyzzy", 0)))
                .isEqualTo(Reply.say("No mentor in your scheme matches that. Try a name, a place or a specialty."));
    }

    @Test
    void somebodyInNoSchemeIsToldWhatToDo() {
        var noor =
                people.add(new Person(asha.tenant(), UUID.randomUUID(), "Noor Newcomer", ZoneId.of("Europe/London")));

        assertThat(((Reply.Show) wessex.says(noor, new Share("", 0))).card().summary())
                .isEqualTo("You are not in a mentoring scheme yet.");
    }

    @Test
    void whoeverPressesASharedProfileIsSentItsOwnViewToTheirOwnChat() {
        assertThat(wessex.says(asha, new SendToMe(bell.id()))).isInstanceOf(Reply.Say.class);
        assertThat(written(asha, bell.id())).isInstanceOf(MentorProfile.class);
        assertThat(jdbc.sql("SELECT count(*) FROM notification WHERE person = ? AND kind = 'directory.profile'")
                        .param(asha.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aProfileOfAnotherSchemeIsNobodysBusiness() {
        var outsider = UUID.randomUUID();

        assertThat(((Reply.Show) wessex.says(asha, new SendToMe(outsider))).card())
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe", "ZOË", "carter o", "neil", "dr zoe"})
    void aMentorIsPickedByTheBeginningsOfTheWordsOfTheirName(String typed) {
        assertThat(titles(typed)).containsExactly("Dr Zoë O’Neil-Carter, Surgery, Poole");
    }

    @Test
    void nobodyIsPickedByWhatOthersSayOfThemselvesOrInAnotherScheme() {
        assertThat(choices("alison"))
                .containsExactly(new Reply.Choice(
                        "Dr Alison Bell, Anaesthetics, Southampton", bell.id().toString()));
        assertThat(titles("surgery")).isEmpty();
    }

    @Test
    void mentorsFromBeforeNamesWereTermsAreFoundAllTheSame() throws IOException {
        jdbc.sql("DELETE FROM mentor_term WHERE term LIKE 'name=%'").update();
        assertThat(titles("alison")).isEmpty();
        var migration = new ClassPathResource("db/migration/common/V10__mentors_by_name.sql");

        jdbc.sql(migration.getContentAsString(StandardCharsets.UTF_8).replace(";", ""))
                .update();

        assertThat(titles("alison")).containsExactly("Dr Alison Bell, Anaesthetics, Southampton");
        assertThat(titles("carter")).containsExactly("Dr Zoë O’Neil-Carter, Surgery, Poole");
    }

    @Test
    void noMoreThanFifteenAreOffered() {
        IntStream.range(10, 40).forEach(i -> wessex.mentor("Dr Number " + i));

        assertThat(titles("numb")).hasSize(15);
        assertThat(titles("")).hasSize(15);
    }

    private Card written(Person person, UUID mentor) {
        return transaction
                .execute(status -> sendProfile.write("directory.profile", person.id(), mentor))
                .orElseThrow();
    }

    private List<Reply.Result> results(Person person, Share command) {
        return ((Reply.Results) wessex.says(person, command)).results();
    }

    private List<Reply.Choice> choices(String typed) {
        return ((Reply.Choices) wessex.says(asha, new Pick(typed))).choices();
    }

    private List<String> titles(String typed) {
        return choices(typed).stream().map(Reply.Choice::title).toList();
    }

    private Mentor mentor(String scheme, String name, String introduction) {
        var profile = new Profile(introduction, "", "", "", "Surgery", "Poole", "", null);
        return new Mentor(asha.id(), scheme, name, false, profile, Set.of("Phone"));
    }
}
