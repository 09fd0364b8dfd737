package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.agreement.AgreementCommand.Confirm;
import dev.soundingboard.agreement.How;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.hours.AwayCommand.Add;
import dev.soundingboard.hours.AwayCommand.Remove;
import dev.soundingboard.hours.HoursCommand.SaveWeek;
import dev.soundingboard.mentorship.MentorshipCommand.Pause;
import dev.soundingboard.mentorship.MentorshipCommand.Resume;
import dev.soundingboard.notification.NoticeCommand.Later;
import dev.soundingboard.notification.NoticeCommand.Later.Until;
import dev.soundingboard.people.Person;
import dev.soundingboard.session.SessionCommand.Cancel;
import dev.soundingboard.session.SessionCommand.Move;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S1, S6: reminders before a session, and a nudge when the rhythm could be lost. */
@StorageTest
@Import(Diary.class)
class RemindersTest {

    private static final String EVERY_DAY = "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY";

    @Autowired
    Pairs pairs;

    @Autowired
    Diary diary;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Two two;

    @BeforeEach
    void aPair() {
        clock.startsAgain();
        two = pairs.ofWessex();
        diary.nothingWasTold();
    }

    @Test
    void bothAreRemindedDaysBeforeTheDayBeforeAndAnHourBefore() {
        diary.planned(two, Diary.at("2026-12-07", "18:00"));
        diary.nothingWasTold();

        through(Duration.ofDays(16));

        assertThat(leads(two.trainee()))
                .containsExactly(
                        "A reminder: you meet Dr Alison Bell in 3 days.",
                        "A reminder: you meet Dr Alison Bell tomorrow at 6pm.",
                        "A reminder: you meet Dr Alison Bell in an hour.");
        assertThat(leads(two.mentor())).hasSize(3);
        assertThat(diary.told(two.trainee()))
                .filteredOn(SessionCard.class::isInstance)
                .first()
                .satisfies(card -> assertThat(((SessionCard) card).cover().canSay())
                        .as("S6: asked what to cover")
                        .isTrue());
    }

    @Test
    void anHourBeforeASessionAtHalfPastSevenIsToldTheEveningBefore() {
        diary.planned(two, Diary.at("2026-12-09", "07:30"));
        through(Duration.ofDays(15));
        diary.nothingWasTold();

        for (var minute = 0; minute < 20 * 60; minute += 5) {
            diary.passes(Duration.ofMinutes(5));
        }

        assertThat(clock.instant()).isBefore("2026-12-09T07:00:00Z");
        assertThat(leads(two.trainee())).containsExactly("A reminder: you meet Dr Alison Bell tomorrow at 7:30am.");
        assertThat(leads(two.mentor())).hasSize(1);
    }

    @Test
    void ofASessionThatMovedOnlyItsNewTimesAreReminded() {
        var card = diary.planned(two, Diary.at("2026-12-07", "18:00"));
        diary.says(two.trainee(), new Move(card.session(), 0, null, Diary.at("2026-12-14", "18:00")));
        diary.nothingWasTold();

        through(Duration.ofDays(15));
        assertThat(leads(two.trainee())).isEmpty();
        through(Duration.ofDays(9));
        assertThat(leads(two.trainee())).hasSize(3);
    }

    @Test
    void ofASessionThatMovedAgainAndAgainEachReminderComesOnce() {
        var card = diary.planned(two, Diary.at("2026-12-07", "18:00"));
        diary.says(two.trainee(), new Move(card.session(), 0, null, Diary.at("2026-12-07", "17:00")));
        diary.says(two.trainee(), new Move(card.session(), 1, null, Diary.at("2026-12-07", "16:00")));
        diary.says(two.trainee(), new Move(card.session(), 2, null, Diary.at("2026-12-07", "17:00")));
        diary.nothingWasTold();

        through(Duration.ofDays(16));

        assertThat(leads(two.trainee())).hasSize(3);
        assertThat(leads(two.mentor())).hasSize(3);
        assertThat(diary.told(two.trainee()))
                .extracting(Card::summary)
                .filteredOn(summary -> summary.startsWith("Did you meet"))
                .hasSize(1);
    }

    @Test
    void ofACancelledSessionNobodyIsReminded() {
        var card = diary.planned(two, Diary.at("2026-12-07", "18:00"));
        diary.says(two.trainee(), new Cancel(card.session(), 0));
        diary.nothingWasTold();

        through(Duration.ofDays(16));

        assertThat(leads(two.trainee())).isEmpty();
        assertThat(leads(two.mentor())).isEmpty();
    }

    @Test
    void whoCutsTheirLeaveShortIsRemindedOfWhatWasPlannedMeanwhile() {
        diary.says(two.mentor(), new Add(0, "LEAVE", "2026-11-23", "2026-12-09"));
        diary.planned(two, Diary.at("2026-12-07", "18:00"));
        through(Duration.ofDays(2));
        diary.says(two.mentor(), new Remove(1, onlyRangeOf(two.mentor())));
        diary.nothingWasTold();

        through(Duration.ofDays(14));

        assertThat(leads(two.mentor())).hasSize(3);
    }

    @Test
    void whoKeepsTheirLeaveIsNotRemindedInIt() {
        diary.says(two.mentor(), new Add(0, "LEAVE", "2026-11-23", "2026-12-09"));
        diary.planned(two, Diary.at("2026-12-07", "18:00"));

        through(Duration.ofDays(20));

        assertThat(leads(two.mentor())).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM notification WHERE person = ? AND outcome = 'too late'")
                        .param(two.mentor().id())
                        .query(Integer.class)
                        .single())
                .as("nothing goes on waiting")
                .isEqualTo(3);
    }

    @Test
    void whatWasPutOffComesBeforeTheHoursInWhichItWouldBeTooLateNow() {
        diary.planned(two, Diary.at("2026-12-08", "10:00"));
        through(Duration.ofDays(12).plusHours(1)); // three days before, at 10am on Saturday
        diary.says(two.mentor(), new Later(lastMessageTo(two.mentor()), Until.TOMORROW));
        diary.nothingWasTold();

        diary.says(two.mentor(), new SaveWeek(0, "20:00", "11:00", EVERY_DAY));
        for (var quarter = 0; quarter < 24 * 4; quarter++) {
            diary.passes(Duration.ofMinutes(15));
        }

        assertThat(leads(two.mentor()))
                .as("on Saturday evening, as from Sunday at 10am on the next one says it")
                .containsExactly("A reminder: you meet Asha Rao in 3 days.");
    }

    @Test
    void duringABreakNobodyIsReminded() {
        diary.planned(two, Diary.at("2026-12-07", "18:00"));
        diary.says(two.trainee(), new Pause(two.id(), 0, "2026-12-01"));
        diary.nothingWasTold();

        through(Duration.ofDays(16));

        assertThat(leads(two.trainee())).isEmpty();
        assertThat(leads(two.mentor())).isEmpty();
    }

    @Test
    void theMentorPromisedTheRhythmAndIsNudgedAndTheTraineeIsNot() {
        through(Duration.ofDays(56));

        assertThat(nudges(two.mentor())).singleElement().satisfies(nudge -> {
            assertThat(nudge.summary()).isEqualTo("Time to plan a session with Asha Rao");
            assertThat(nudge.text()).as("why it was sent").contains("every 6 to 8 weeks");
        });
        assertThat(nudges(two.trainee())).isEmpty();
    }

    @Test
    void afterABreakTheRhythmBeginsAnew() {
        diary.says(two.trainee(), new Pause(two.id(), 0, ""));
        through(Duration.ofDays(90));
        diary.says(two.trainee(), new Resume(two.id(), 1));

        through(Duration.ofDays(55));
        assertThat(nudges(two.mentor())).isEmpty();
        through(Duration.ofDays(2));
        assertThat(nudges(two.mentor())).hasSize(1);
    }

    @Test
    void whoeverConfirmsTheAgreementLastOneLookWaits() {
        diary.passes(Duration.ofMinutes(1));
        diary.says(two.trainee(), new Confirm(two.id(), 1, 0, How.TALKED_THROUGH));
        diary.passes(Duration.ofMinutes(1));
        diary.says(two.mentor(), new Confirm(two.id(), 1, 0, How.TALKED_THROUGH));
        diary.passes(Duration.ofMinutes(1));

        assertThat(jdbc.sql("""
                        SELECT person FROM notification
                        WHERE subject = ? AND kind = 'due.session.rhythm' AND state = 'NEW'""").param(two.id()).query(UUID.class).list())
                .containsExactly(two.trainee().id());
    }

    @Test
    void whoHasPlannedIsNotNudgedUntilThatIsLongAgo() {
        diary.planned(two, Diary.at("2027-01-04", "18:00"));

        through(Duration.ofDays(60));
        assertThat(nudges(two.mentor())).isEmpty();
        through(Duration.ofDays(40));
        assertThat(nudges(two.mentor())).hasSize(1);
    }

    @Test
    void coreTraineesAreNudgedWhenThreeSessionsCouldBeMissed() {
        var peers = pairs.of("core-trainees");

        through(Duration.ofDays(50));

        assertThat(nudges(peers.trainee())).hasSize(1);
        assertThat(nudges(peers.mentor())).hasSize(1);
    }

    @Test
    void whereTheTwoDecideNobodyIsNudged() {
        var northWest = pairs.of("north-west");

        through(Duration.ofDays(150));

        assertThat(nudges(northWest.mentor())).isEmpty();
    }

    /** Hour by hour, so that each reminder is sent at its own time. */
    private void through(Duration time) {
        for (var hour = 0; hour < time.toHours(); hour++) {
            diary.passes(Duration.ofHours(1));
        }
    }

    private UUID onlyRangeOf(Person person) {
        return jdbc.sql("SELECT id FROM own_days_away WHERE person = ?")
                .param(person.id())
                .query(UUID.class)
                .single();
    }

    private UUID lastMessageTo(Person person) {
        return jdbc.sql("""
                        SELECT message FROM notification WHERE person = ? AND state = 'SENT' AND kind LIKE 'session.soon%'
                        ORDER BY due DESC FETCH FIRST ROW ONLY""").param(person.id()).query(UUID.class).single();
    }

    private List<String> leads(Person person) {
        return diary.told(person).stream()
                .filter(SessionCard.class::isInstance)
                .map(card -> ((SessionCard) card).lead())
                .toList();
    }

    private List<News> nudges(Person person) {
        return diary.told(person).stream()
                .filter(News.class::isInstance)
                .map(News.class::cast)
                .filter(news -> news.summary().startsWith("Time to plan"))
                .toList();
    }
}
