package dev.soundingboard.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.Pairs;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Role;
import dev.soundingboard.journal.JournalCommand.WeMet;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Once a week the scheme team hears what waits for one of them and what has happened, in figures (D2). */
@StorageTest
class WeeklySummaryTest {

    private static final Duration A_WEEK = Duration.ofDays(7);

    @Autowired
    Wessex wessex;

    @Autowired
    Pairs pairs;

    @Autowired
    WeeklySummaries summaries;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person morgan;

    @BeforeEach
    void anAdminOnAMondayAtNine() {
        clock.startsAgain();
        jdbc.sql("DELETE FROM job_run").update();
        jdbc.sql("UPDATE mentor_application SET state = 'DRAFT' WHERE state = 'WAITING'")
                .update();
        jdbc.sql("UPDATE trainee SET exception_granted = exception_asked").update();
        wessex.nobodyMentors();
        morgan = wessex.admin("Morgan Reed");
        summaries.catchUp();
        relay.run();
        sent.startsAgain();
    }

    @Test
    void onMondayAtNineItSaysWhatHasHappenedInTheWeek() {
        var one = pairs.ofWessex();
        pairs.ofWessex();
        wessex.says(one.trainee(), new WeMet(null));
        wessex.says(one.mentor(), new End(one.id(), 0, ""));

        passes(A_WEEK.minusSeconds(1));
        assertThat(toldTo(morgan)).isEmpty();
        passes(Duration.ofSeconds(1));

        assertThat(toldTo(morgan)).singleElement().satisfies(card -> {
            assertThat(card.summary()).isEqualTo("The week of Wessex return to training mentoring");
            assertThat(card.since()).isEqualTo("23 November 2026");
            assertThat(card.happened()).containsExactly("2 new pairs", "1 session logged", "1 mentoring ended");
            assertThat(card.lead()).isEqualTo("Nothing needs you today.");
            assertThat(card.toString()).as("nobody is named").doesNotContain("Asha", "Bell");
        });
    }

    @Test
    void itSaysWhatNeedsOneOfThemATapAway() {
        wessex.traineeOf("north-west", "Imran Sheikh");
        waits("north-west");
        var patsy = adminOf("north-west", "Patsy Entwistle");

        passes(A_WEEK);

        assertThat(toldTo(patsy))
                .singleElement()
                .satisfies(card -> assertThat(card.waiting()).singleElement().satisfies(waiting -> {
                    assertThat(waiting.text()).isEqualTo("1 person is waiting for a mentor");
                    assertThat(waiting.open().title()).isEqualTo("Waiting list");
                }));
        assertThat(toldTo(morgan)).as("it is not Wessex’s").isEmpty();
    }

    @Test
    void whoIsInAnotherSchemeJustNowSwitchesFirst() {
        waits("north-west");
        wessex.isAlso(morgan, Role.ADMIN, "north-west");

        passes(A_WEEK);

        assertThat(toldTo(morgan))
                .singleElement()
                .satisfies(card -> assertThat(card.waiting())
                        .extracting(waiting -> waiting.open().title())
                        .containsExactly("Switch to North West return to training mentoring"));
    }

    @Test
    void whenThereIsNothingToSayNothingIsSaid() {
        passes(A_WEEK);

        assertThat(toldTo(morgan)).isEmpty();
    }

    @Test
    void ofSeveralNodesOneTellsIt() throws Exception {
        pairs.ofWessex();
        clock.passes(A_WEEK);

        AtTheSameMoment.all(this::catchUp, this::catchUp, this::catchUp, this::catchUp);

        assertThat(toldTo(morgan)).hasSize(1);
        assertThat(jdbc.sql("SELECT count(*) FROM notification WHERE kind = 'team.weekly' AND person = ?")
                        .param(morgan.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void afterALongStopOnlyTheLastOneThatWasMissedIsTold() {
        clock.passes(Duration.ofDays(1));
        pairs.ofWessex();

        passes(A_WEEK.multipliedBy(5));

        assertThat(toldTo(morgan)).singleElement().satisfies(card -> {
            assertThat(card.since()).as("nothing is left out").isEqualTo("23 November 2026");
            assertThat(card.happened()).containsExactly("1 new pair");
        });
        passes(Duration.ofDays(5));
        assertThat(toldTo(morgan)).hasSize(1);
    }

    @Test
    void whoIsNoAdminAnyMoreIsNotTold() {
        pairs.ofWessex();
        clock.passes(A_WEEK);
        summaries.catchUp();
        jdbc.sql("DELETE FROM person_role WHERE person = ?").param(morgan.id()).update();

        assertThat(toldTo(morgan)).isEmpty();
    }

    @Test
    void itComesByTheClockOfTheSchemeAlsoInSummer() {
        clock.passes(Duration.ofDays(150));
        passes(Duration.ZERO);

        assertThat(summaries.next()).contains(Instant.parse("2027-04-26T08:00:00Z"));
    }

    private void passes(Duration time) {
        clock.passes(time);
        summaries.catchUp();
    }

    private boolean catchUp() {
        summaries.catchUp();
        return true;
    }

    private Person adminOf(String scheme, String name) {
        var person = wessex.newcomer(name);
        wessex.isAlso(person, Role.ADMIN, scheme);
        return person;
    }

    /** Somebody waits there for the team to find them a mentor. */
    private void waits(String scheme) {
        jdbc.sql("DELETE FROM wish").update();
        var trainee = wessex.traineeOf(scheme, "Asha Rao");
        jdbc.sql(
                        "INSERT INTO wish (id, scheme, trainee, wishes, since, state, version) VALUES (?, ?, ?, '', ?, 'WAITING', 0)")
                .params(UUID.randomUUID(), scheme, trainee.id(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<SummaryCard> toldTo(Person person) {
        relay.run();
        return sent.to(person.id()).stream()
                .filter(SummaryCard.class::isInstance)
                .map(SummaryCard.class::cast)
                .toList();
    }
}
