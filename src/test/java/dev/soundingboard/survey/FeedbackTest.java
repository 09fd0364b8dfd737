package dev.soundingboard.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Chores;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.survey.FeedbackCommand.Send;
import dev.soundingboard.survey.FeedbackCommand.Write;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people write to their scheme team, with their name or without (F3, D3). */
@StorageTest
@Import(Surveys.class)
class FeedbackTest {

    private static final String WORDS = "Mentors in Zanzibar would help. 🙂 **bold** [link](http://evil.example) שלום";

    @Autowired
    Surveys surveys;

    @Autowired
    Wessex wessex;

    @Autowired
    SentCards sent;

    @Autowired
    Relay relay;

    @Autowired
    TestClock clock;

    @Autowired
    PhraseBook phrases;

    @Autowired
    JdbcClient jdbc;

    private Person asha;
    private Person morgan;

    @BeforeEach
    void aTraineeAndATeam() {
        surveys.startAgain();
        jdbc.sql("DELETE FROM person_role WHERE role = 'ADMIN'").update();
        asha = wessex.trainee("Asha Rao");
        morgan = wessex.admin("Morgan Reed");
        jdbc.sql("DELETE FROM notification").update(); // of the trainee's date
    }

    @Test
    void everybodyInASchemeCanSayItAndIsToldFirstWhoReadsIt() {
        assertThat(phrases.read("Feedback")).isEqualTo(new Write());
        for (var person :
                List.of(asha, morgan, wessex.person(wessex.mentor("Dr Bell").person()))) {
            var form = (FeedbackForm) surveys.says(person, new Write());
            assertThat(form.team()).isEqualTo("SuppoRTT Wessex mentoring team");
            assertThat(form.urgent()).contains("999");
        }
        assertThat(surveys.says(wessex.newcomer("Noor Aziz"), new Write())).isInstanceOf(Refusal.class);
    }

    @Test
    void withANameItReachesTheTeamAtOnce() {
        assertThat(surveys.says(asha, named(WORDS)).summary()).isEqualTo("Sent to the SuppoRTT Wessex mentoring team");

        assertThat(toTheTeam()).containsExactly(new FeedbackCard("Asha Rao", WORDS));
    }

    @Test
    void withoutANameItComesTheNextMorningAndNothingKeepsWhoWroteIt() {
        surveys.says(asha, new Send(UUID.randomUUID(), false, WORDS));
        assertThat(toTheTeam()).isEmpty();
        assertThat(jdbc.sql("SELECT due FROM notification WHERE kind = 'due.feedback.pass-on'")
                        .query((row, number) ->
                                row.getObject(1, OffsetDateTime.class).toInstant())
                        .list())
                .containsExactly(Instant.parse("2026-11-24T09:00:00Z"));

        clock.passes(Duration.ofDays(1));

        assertThat(toTheTeam()).containsExactly(new FeedbackCard("", WORDS));
        assertThat(tablesThatSay(asha.id().toString())).containsOnlyKeys("person_role", "trainee");
        assertThat(tablesThatSay("Zanzibar")).isEmpty();
    }

    @Test
    void withANameItIsSealedTooAndGoneWhenItsAuthorIsErased() {
        surveys.says(asha, named(WORDS));
        assertThat(tablesThatSay("Zanzibar")).isEmpty();

        jdbc.sql("DELETE FROM data_key WHERE author = ?").param(asha.id()).update();

        assertThat(toTheTeam()).isEmpty();
    }

    @Test
    void pressedTwiceItIsSentOnceAndAsItWasFirst() {
        var feedback = UUID.randomUUID();
        var first = surveys.says(asha, new Send(feedback, false, WORDS));

        assertThat(surveys.says(asha, new Send(feedback, true, WORDS))).isEqualTo(first);

        clock.passes(Duration.ofDays(1));
        assertThat(toTheTeam()).containsExactly(new FeedbackCard("", WORDS));
    }

    @Test
    void anIdThatIsTakenDropsNobodysWordsAndIsNobodysKey() {
        surveys.says(asha, new Send(asha.id(), false, WORDS));
        var ben = wessex.trainee("Ben Carter");

        surveys.says(ben, new Send(asha.id(), true, "The rooms are cold."));
        surveys.says(ben, new Send(asha.id(), false, "And dark."));

        assertThat(jdbc.sql("SELECT count(*) FROM data_key WHERE author = ?")
                        .param(asha.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        clock.passes(Duration.ofDays(1));
        assertThat(toTheTeam())
                .containsExactlyInAnyOrder(
                        new FeedbackCard("", WORDS),
                        new FeedbackCard("Ben Carter", "The rooms are cold."),
                        new FeedbackCard("", "And dark."));
    }

    @Test
    void tooMuchOrNothingIsSaidAndWhatWasTypedIsKept() {
        var much = "x".repeat(10_000);

        var form = (FeedbackForm) surveys.says(asha, named(much));
        assertThat(form.problem()).isEqualTo("Say it in up to 2,000 characters. You have used 10,000.");
        assertThat(form.text()).isEqualTo(much);
        assertThat(((FeedbackForm) surveys.says(asha, named(""))).problem())
                .isEqualTo("Write what you would like to say.");
        assertThat(toTheTeam()).isEmpty();
    }

    @Test
    void whereNobodyCanReadItThatIsSaidAndNothingIsLost() {
        jdbc.sql("DELETE FROM person_role WHERE role = 'ADMIN'").update();

        var form = (FeedbackForm) surveys.says(asha, named(WORDS));

        assertThat(form.problem()).contains("Write to supportt.wx@hee.nhs.uk instead.");
        assertThat(form.text()).isEqualTo(WORDS);
    }

    @Test
    void noOtherSchemesTeamAndNobodyWhoLeftTheTeamReadsIt() {
        var patsy = wessex.newcomer("Patsy Entwistle");
        wessex.isAlso(patsy, Role.ADMIN, "north-west");
        surveys.says(asha, new Send(UUID.randomUUID(), false, WORDS));
        leaves(morgan);

        clock.passes(Duration.ofDays(1));

        assertThat(toTheTeam()).isEmpty();
        assertThat(sent.to(patsy.id())).isEmpty();
    }

    @Test
    void whoeverIsTheTeamInTheMorningReadsItThoughTheOnlyOneThereWasHasLeft() {
        surveys.says(asha, new Send(UUID.randomUUID(), false, WORDS));
        leaves(morgan);
        var robin = wessex.admin("Robin Vale");

        surveys.days(1);

        assertThat(sent.to(robin.id())).containsExactly(new FeedbackCard("", WORDS));
        assertThat(sent.to(morgan.id())).isEmpty();
    }

    @Test
    void whileThereIsNoTeamItWaitsAndIsReadOnceThereIsOne() {
        surveys.says(asha, new Send(UUID.randomUUID(), false, WORDS));
        leaves(morgan);
        surveys.days(3);
        var robin = wessex.admin("Robin Vale");

        surveys.days(1);
        assertThat(sent.to(robin.id())).containsExactly(new FeedbackCard("", WORDS));

        wessex.isAlso(morgan, Role.ADMIN, "wessex");
        surveys.days(3);
        assertThat(sent.to(robin.id())).as("once").hasSize(1);
        assertThat(sent.to(morgan.id())).as("it has been read").isEmpty();
    }

    @Test
    void passedOnTwiceItIsReadOnce() {
        surveys.says(asha, new Send(UUID.randomUUID(), false, WORDS));
        surveys.days(1);
        Chores.comeAgain(jdbc);
        surveys.days(2);

        assertThat(sent.to(morgan.id())).hasSize(1);
    }

    @Test
    void withANameItFindsTheTeamOfTheMomentToo() {
        surveys.says(asha, named(WORDS));
        leaves(morgan);
        surveys.days(1);
        var robin = wessex.admin("Robin Vale");

        surveys.days(1);

        assertThat(sent.to(robin.id())).containsExactly(new FeedbackCard("Asha Rao", WORDS));
    }

    @Test
    void aCardThatDoesNotSaySendsNoName() {
        assertThat(((News) surveys.says(asha, new Send(UUID.randomUUID(), false, WORDS))).text())
                .contains("not who you are");
    }

    private void leaves(Person admin) {
        jdbc.sql("DELETE FROM person_role WHERE person = ?").param(admin.id()).update();
    }

    private static Send named(String text) {
        return new Send(UUID.randomUUID(), true, text);
    }

    private List<Card> toTheTeam() {
        relay.run();
        return sent.to(morgan.id());
    }

    /** By table, the rows that say it; who a person is aside, and that they spoke. */
    private Map<String, Long> tablesThatSay(String words) {
        return jdbc
                .sql(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.equals("person"))
                .collect(Collectors.toMap(table -> table, table -> rowsThatSay(table, words)))
                .entrySet()
                .stream()
                .filter(table -> table.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long rowsThatSay(String table, String words) {
        return jdbc.sql("SELECT * FROM " + table).query().listOfRows().stream()
                .filter(row -> row.values().stream()
                        .map(value -> value instanceof byte[] bytes
                                ? new String(bytes, StandardCharsets.UTF_8)
                                : String.valueOf(value))
                        .anyMatch(value -> value.contains(words)))
                .count();
    }
}
