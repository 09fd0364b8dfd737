package dev.soundingboard.groups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.NorthWest;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.groups.GroupCommand.Introduce;
import dev.soundingboard.groups.GroupCommand.Move;
import dev.soundingboard.groups.GroupCommand.Place;
import dev.soundingboard.groups.GroupCommand.Show;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.standing.PeerCommand;
import dev.soundingboard.standing.PeerCommand.LeaveAll;
import dev.soundingboard.standing.PeerCommand.NoWish;
import dev.soundingboard.standing.PeerCommand.Wish;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scheme team makes small peer groups of mentors who would like that, and introduces them (M4). */
@StorageTest
class PeerGroupsTest {

    @Autowired
    Wessex wessex;

    @Autowired
    NorthWest northWest;

    @Autowired
    PhraseBook phrases;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person morgan;
    private Mentor bell;
    private Mentor hughes;
    private Mentor okafor;

    @BeforeEach
    void threeMentorsAndAnAdmin() {
        clock.startsAgain();
        wessex.nobodyMentors();
        jdbc.sql("DELETE FROM notification").update();
        sent.startsAgain();
        morgan = wessex.admin("Morgan Reed");
        bell = wessex.mentor("Dr Alison Bell");
        hughes = wessex.mentor("Dr Catrin Hughes");
        okafor = wessex.mentor("Dr Tunde Okafor");
    }

    @Test
    void onlyWhoSaidThatTheyWouldLikeAGroupIsPutIntoOne() {
        assertThat(proposal().lead()).startsWith("No mentor waits for a peer group.");

        types(bell, "I would like a peer group");
        assertThat(groups()).containsExactly("With nobody yet: Dr Alison Bell");
        assertThat(proposal().ways()).extracting(way -> way.title()).containsExactly("Team menu");

        types(hughes, "i would like to be in a peer group");
        assertThat(groups()).containsExactly("Group 1: all in Southampton: Dr Alison Bell, Dr Catrin Hughes");
        types(hughes, "no peer group");
        assertThat(groups()).containsExactly("With nobody yet: Dr Alison Bell");
    }

    @Test
    void thoseOfOneCourseAreTogether() {
        everybodyWishes();
        trained(bell, "2026-03");
        trained(okafor, "2026-03");

        assertThat(groups())
                .as("three of one place take in the two of one course")
                .containsExactly("Group 1: all in Southampton: Dr Alison Bell, Dr Tunde Okafor, Dr Catrin Hughes");
        says(morgan, new Place(hughes.id(), Place.OUT, seen()));
        assertThat(groups())
                .containsExactly(
                        "Group 1: trained in March 2026: Dr Alison Bell, Dr Tunde Okafor",
                        "Left out for now: Dr Catrin Hughes");
    }

    @Test
    void eachIsIntroducedToTheOthersByNameAndFindsThemInTheirPeerGroup() {
        everybodyWishes();

        assertThat(introduce().summary()).isEqualTo("The group is introduced");

        relay.run();
        assertThat(newestTo(bell))
                .contains("Dr Catrin Hughes", "Dr Tunde Okafor", "Anaesthetics, Southampton", "Teams")
                .contains("Say nothing that could identify a mentee.");
        assertThat(newestTo(bell)).doesNotContain("Dr Alison Bell");
        assertThat(says(person(bell), new PeerCommand.Show()).toString())
                .contains("Dr Catrin Hughes", "Dr Tunde Okafor", "In your peer group.")
                .doesNotContain("I’d like a peer group");
        assertThat(proposal().lead()).startsWith("No mentor waits");
    }

    @Test
    void pressedTwiceTheyAreIntroducedOnce() {
        everybodyWishes();
        var press = new Introduce(seen());

        says(morgan, press);
        assertThat(((ProposalCard) says(morgan, press)).note()).isNotEmpty();

        relay.run();
        assertThat(sent.to(bell.person())).hasSize(1);
    }

    @Test
    void ofTwoAdminsAtOnceOneIntroducesAndTheOtherSeesHowItIsNow() throws Exception {
        everybodyWishes();
        var robin = wessex.admin("Robin Gray");
        var press = new Introduce(seen());

        var answers = AtTheSameMoment.all(() -> says(morgan, press), () -> says(robin, press));

        assertThat(answers).filteredOn(News.class::isInstance).hasSize(1);
        relay.run();
        assertThat(sent.to(bell.person())).hasSize(1);
    }

    @Test
    void ofTwoWhoChangeItTheSecondSeesTheFirstChangeAndNothingIsLost() {
        everybodyWishes();
        var seen = seen();
        says(morgan, new Place(bell.id(), Place.OUT, seen));

        var second = (ProposalCard) says(wessex.admin("Robin Gray"), new Place(hughes.id(), Place.OUT, seen));

        assertThat(second.note()).isEqualTo("This has changed meanwhile. Here it is as it is now.");
        assertThat(groups()).last().isEqualTo("Left out for now: Dr Alison Bell");
    }

    @Test
    void whoOptedOutBetweenIsNotIntroduced() {
        everybodyWishes();
        var press = new Introduce(seen());
        says(person(okafor), new NoWish());

        assertThat(((ProposalCard) says(morgan, press)).note()).isNotEmpty();
        relay.run();
        assertThat(sent.to(bell.person())).isEmpty();

        introduce();
        relay.run();
        assertThat(newestTo(bell)).contains("Dr Catrin Hughes").doesNotContain("Okafor");
        assertThat(sent.to(okafor.person())).isEmpty();
    }

    @Test
    void aMentorIsMovedToAnotherGroupAndOneAloneIsNotIntroduced() {
        everybodyWishes();
        says(morgan, new Place(bell.id(), Place.NEW, seen()));
        assertThat(groups())
                .containsExactly(
                        "Group 1: all in Southampton: Dr Catrin Hughes, Dr Tunde Okafor",
                        "With nobody yet: Dr Alison Bell");

        introduce();
        relay.run();
        assertThat(sent.to(bell.person())).isEmpty();
        assertThat(groups()).containsExactly("With nobody yet: Dr Alison Bell");
    }

    @Test
    void aGroupThatIsFullTakesNobodyElse() {
        everybodyWishes();
        says(morgan, new Place(bell.id(), Place.NEW, seen()));
        says(morgan, new Place(hughes.id(), bell.id().toString(), seen()));
        says(morgan, new Place(okafor.id(), bell.id().toString(), seen()));
        var fourth = wessex.mentor("Dr Wren Waits");
        says(person(fourth), new Wish());

        assertThat(((MoveForm) says(morgan, new Move(fourth.id()))).places())
                .extracting(Reply.Choice::value)
                .containsExactly("new", "out");
        assertThat(((MoveForm) says(morgan, new Place(fourth.id(), bell.id().toString(), seen()))).problem())
                .isEqualTo("That group is full. Choose another.");
    }

    @Test
    void whoOnceSaidNoIsNotPutWithThatColleagueAndNobodyLearnsWhy() { // D6
        says(person(bell), new PeerCommand.Ask(hughes.id().toString()));
        relay.run();
        var asked = (News) sent.to(hughes.person()).get(0);
        says(person(hughes), asked.ways().get(1).command());
        says(person(bell), new Wish());
        says(person(hughes), new Wish());

        assertThat(groups()).containsExactly("With nobody yet: Dr Alison Bell, Dr Catrin Hughes");
        assertThat(((MoveForm) says(morgan, new Place(bell.id(), hughes.id().toString(), seen()))).problem())
                .isEqualTo("I can’t put them into that group. Choose another.");

        wessex.isAlso(person(bell), Role.ADMIN, "wessex");
        for (var place : List.of(
                new Place(bell.id(), hughes.id().toString(), seen()),
                new Place(hughes.id(), bell.id().toString(), seen()))) {
            assertThat(((MoveForm) says(person(bell), place)).problem())
                    .isEqualTo("Somebody else in your team has to choose your own group.");
        }
    }

    @Test
    void whoAskedEachOtherAlreadyIsSimplyIntroduced() {
        says(person(bell), new PeerCommand.Ask(hughes.id().toString()));
        says(person(bell), new Wish());
        says(person(hughes), new Wish());

        introduce();

        assertThat(says(person(hughes), new PeerCommand.Show()).toString())
                .contains("In your peer group.")
                .doesNotContain("Asks you");
    }

    @Test
    void whoHasAGroupIsNotRegroupedAndWhoIsLeftBehindIsOfferedAgain() {
        says(person(bell), new Wish());
        says(person(hughes), new Wish());
        introduce();
        relay.run();
        says(person(okafor), new Wish());
        assertThat(groups()).containsExactly("With nobody yet: Dr Tunde Okafor");
        assertThat(says(person(bell), new Wish()).toString()).contains("You have a peer group already.");

        says(person(bell), new LeaveAll());

        assertThat(groups()).containsExactly("Group 1: all in Southampton: Dr Catrin Hughes, Dr Tunde Okafor");
        assertThat(says(person(bell), new PeerCommand.Show()).toString())
                .as("who leaves isn't put into another by themself")
                .contains("I’d like a peer group");
        relay.run();
        assertThat(sent.to(hughes.person())).as("nobody is told of who leaves").hasSize(1);
    }

    @Test
    void whoeverTheTeamHidesIsNotIntroduced() {
        everybodyWishes();
        jdbc.sql("UPDATE mentor SET suspended_at = CURRENT_TIMESTAMP WHERE id = ?")
                .param(bell.id())
                .update();

        assertThat(groups()).containsExactly("Group 1: all in Southampton: Dr Catrin Hughes, Dr Tunde Okafor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "junk", "NEW", "🙂", "7e2a2d6e-0000-4000-8000-0000000000ff"})
    void whatIsNoPlaceIsAskedAgain(String to) {
        everybodyWishes();

        assertThat(((MoveForm) says(morgan, new Place(bell.id(), to, seen()))).problem())
                .isEqualTo("Choose where to put them.");
    }

    @Test
    void anotherSchemesTeamFindsNobody() {
        everybodyWishes();
        var patsy = northWest.admin("Patsy Entwistle");

        assertThat(((ProposalCard) says(patsy, new Show())).groups()).isEmpty();
        assertThat(says(patsy, new Move(bell.id()))).isInstanceOf(Refusal.class);
        assertThat(says(patsy, new Place(bell.id(), Place.OUT, seen()))).isInstanceOf(Refusal.class);
        assertThat(says(patsy, new Introduce(seen()))).isInstanceOf(ProposalCard.class);
        assertThat(says(morgan, new Move(UUID.randomUUID()))).isInstanceOf(Refusal.class);
        relay.run();
        assertThat(sent.to(bell.person())).isEmpty();
    }

    @Test
    void manyAreShownAndIntroducedAFewGroupsAtATime() {
        for (var i = 0; i < 30; i++) {
            says(person(wessex.mentor("Dr Number %02d".formatted(i))), new Wish());
        }

        assertThat(proposal().groups()).hasSize(8);
        assertThat(proposal().more()).isEqualTo("2 more groups after these.");
        assertThat(introduce().ways()).extracting(way -> way.title()).first().isEqualTo("Show the next groups");
        assertThat(proposal().groups()).hasSize(2);
    }

    private void everybodyWishes() {
        List.of(bell, hughes, okafor).forEach(mentor -> says(person(mentor), new Wish()));
    }

    private void trained(Mentor mentor, String month) {
        jdbc.sql("""
                        INSERT INTO mentor_application (id, person, scheme, state, step, trainee, trained, rotations,
                            introduction, story, style, background, specialty, place, contact, ways, request, version)
                        VALUES (?, ?, 'wessex', 'LISTED', 'PREVIEW', false, ?, '', '', '', '', '', '', '', '', '', '', 0)""").params(mentor.id(), mentor.person(), month).update();
    }

    private List<String> groups() {
        return proposal().groups().stream()
                .map(group -> "%s: %s"
                        .formatted(
                                group.title(),
                                String.join(
                                        ", ",
                                        group.members().stream()
                                                .map(ProposalCard.Member::name)
                                                .toList())))
                .toList();
    }

    private ProposalCard proposal() {
        return (ProposalCard) says(morgan, new Show());
    }

    private int seen() {
        var mentor =
                ((Move) proposal().groups().get(0).members().get(0).change().command()).mentor();
        return ((MoveForm) says(morgan, new Move(mentor))).seen();
    }

    private News introduce() {
        return (News) says(morgan, proposal().ways().get(0).command());
    }

    private String newestTo(Mentor mentor) {
        var cards = sent.to(mentor.person());
        return cards.get(cards.size() - 1).toString();
    }

    private Person person(Mentor mentor) {
        return wessex.person(mentor.person());
    }

    private void types(Mentor mentor, String text) {
        says(person(mentor), phrases.read(text));
    }

    private Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }
}
