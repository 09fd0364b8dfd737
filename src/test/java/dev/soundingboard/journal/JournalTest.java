package dev.soundingboard.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.journal.JournalCommand.Correct;
import dev.soundingboard.journal.JournalCommand.Held;
import dev.soundingboard.journal.JournalCommand.Log;
import dev.soundingboard.journal.JournalCommand.LogSession;
import dev.soundingboard.journal.JournalCommand.Met;
import dev.soundingboard.journal.JournalCommand.Missed;
import dev.soundingboard.journal.JournalCommand.MySessions;
import dev.soundingboard.journal.JournalCommand.Open;
import dev.soundingboard.journal.JournalCommand.Undo;
import dev.soundingboard.journal.JournalCommand.WeMet;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.mentorship.MentorshipCommand.Pause;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.session.SessionCommand;
import dev.soundingboard.session.SessionState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S6: that two met is logged in one tap, by either, once; a mistake is taken back. */
@StorageTest
@Import(Diary.class)
class JournalTest {

    private static final Instant TUESDAY_AT_SIX = Instant.parse("2026-11-24T18:00:00Z");

    @Autowired
    Pairs pairs;

    @Autowired
    Wessex wessex;

    @Autowired
    Diary diary;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Two two;

    @BeforeEach
    void aPair() {
        sent.startsAgain();
        clock.startsAgain();
        two = pairs.ofWessex();
        jdbc.sql("DELETE FROM notification").update();
    }

    @Test
    void weMetLogsASessionTodayInOneTap() {
        var card = says(new WeMet(null));

        assertThat(card).isInstanceOfSatisfying(LogCard.class, log -> {
            assertThat(log.lead()).isEqualTo("Logged.");
            assertThat(log.summary()).isEqualTo("You met Dr Alison Bell on 23 November 2026");
            assertThat(log.how()).startsWith("1 hour");
            assertThat(log.ways())
                    .extracting("title")
                    .containsExactly("Plan the next session", "Add what we agreed", "Add an action", "My private note");
            assertThat(log.more()).extracting("title").contains("Change the date or length", "Undo");
            assertThat(log.support()).extracting("title").contains("Where to turn");
        });
        assertThat(diary.states(two)).containsExactly("HELD");
    }

    @Test
    void weMetIsThePlannedSessionWhoseTimeHasCome() {
        diary.planned(two, TUESDAY_AT_SIX);
        clock.passes(Duration.ofDays(3));

        assertThat(says(new WeMet("")))
                .isInstanceOfSatisfying(
                        LogCard.class, log -> assertThat(log.summary()).contains("24 November 2026"));
        assertThat(diary.states(two)).containsExactly("HELD");
    }

    @Test
    void whereOneIsPlannedAlreadyTheNextStepIsWhatTheyAgreed() {
        diary.planned(two, Instant.parse("2027-01-04T18:00:00Z"));

        assertThat(says(new WeMet(null)))
                .isInstanceOfSatisfying(
                        LogCard.class,
                        log -> assertThat(log.ways())
                                .extracting("title")
                                .containsExactly("Add what we agreed", "Add an action", "My private note"));
    }

    @Test
    void weMetIsInTheWayOfTheSessionThatIsNearest() {
        diary.planned(two, TUESDAY_AT_SIX.plus(Duration.ofDays(21)));

        assertThat(says(new WeMet(null)))
                .isInstanceOfSatisfying(
                        LogCard.class,
                        log -> assertThat(log.how()).as("as it is planned").endsWith("video"));
    }

    @Test
    void weMetIsNotAPlanOfLongAgo() {
        diary.planned(two, TUESDAY_AT_SIX);
        clock.passes(Duration.ofDays(100));

        assertThat(says(new WeMet(null)).summary()).contains("3 March 2027");
        assertThat(diary.states(two)).containsExactly("PLANNED", "HELD");
    }

    @Test
    void weMetYesterdayIsYesterday() {
        clock.passes(Duration.ofDays(2));

        assertThat(says(new WeMet("yesterday")).summary()).contains("24 November 2026");
        assertThat(says(new WeMet("on Monday")).summary()).contains("23 November 2026");
        assertThat(says(new WeMet("in a café")))
                .isInstanceOfSatisfying(
                        DetailsForm.class, form -> assertThat(form.problem()).contains("which day"));
        assertThat(diary.states(two)).containsExactly("HELD", "HELD");
    }

    @Test
    void beforeTheyWereAPairTheyHadNoSession() {
        assertThat(says(new WeMet("yesterday")))
                .isInstanceOfSatisfying(
                        DetailsForm.class,
                        form -> assertThat(form.problem())
                                .isEqualTo("You became a pair on 23 November 2026. Choose that day or a later one."));
        assertThat(diary.states(two)).isEmpty();
    }

    @Test
    void withSeveralPairsTheyChooseWithWhom() {
        var other = pairs.of(wessex.trainee("Ben Carter"), two.standing());
        var question = (News) diary.card(two.mentor(), new WeMet(null));

        assertThat(question.ways()).extracting("title").containsExactlyInAnyOrder("Asha Rao", "Ben Carter");
        diary.card(two.mentor(), new Met(other.id(), null));
        assertThat(diary.states(other)).containsExactly("HELD");
        assertThat(diary.states(two)).isEmpty();
    }

    @Test
    void withoutAPairThereIsAWayOn() {
        assertThat(diary.card(wessex.trainee("Carys Lloyd"), new WeMet(null)))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.ways()).isNotEmpty());
    }

    @Test
    void bothLogTheSameDayAndItIsOneSession() {
        says(new WeMet(null));

        assertThat(diary.card(two.mentor(), new WeMet(null))).isInstanceOfSatisfying(News.class, news -> {
            assertThat(news.summary()).isEqualTo("You have both logged this");
            assertThat(news.ways()).extracting("title").contains("We met again that day");
        });
        assertThat(says(new WeMet(null)).summary()).isEqualTo("You have logged this already");
        assertThat(diary.states(two)).containsExactly("HELD");
    }

    @Test
    void aSecondMeetingOfADayIsLoggedByWhoeverSaysSo() {
        says(new Log(two.id(), meeting("08:00", false)));

        var form = (DetailsForm) says(new Log(two.id(), meeting("07:00", false)));
        assertThat(form.problem()).contains("If you met twice that day, tick the box below.");
        assertThat(form.typed().time()).isEqualTo("07:00");
        assertThat(((DetailsForm) says(new LogSession(two.id(), true))).asksIfAnother())
                .isTrue();

        var another = new Log(two.id(), meeting("07:00", true));
        says(another);
        says(another);
        assertThat(diary.states(two)).containsExactly("HELD", "HELD");
    }

    @ParameterizedTest(name = "{0} {1}, {2} minutes, {3}")
    @CsvSource({
        "2026-11-24, 08:00, 60, Video, still to come",
        "9999-12-31, 08:00, 60, Video, still to come",
        "2026-11-22, 08:00, 60, Video, became a pair on 23 November 2026",
        "0001-01-01, 08:00, 60, Video, became a pair",
        "23/11/2026, 08:00, 60, Video, Give both the day and the time",
        "2026-02-31, 08:00, 60, Video, Give both the day and the time",
        "2026-11-23, , 60, Video, Give both the day and the time",
        "2026-11-23, 08:00, -60, Video, Choose how long",
        "2026-11-23, 08:00, 100000, Video, Choose how long",
        "2026-11-23, 08:00, 60, By pigeon, Choose how you met",
    })
    void whatCantBeIsSaidAndWhatTheyTypedStands(
            String date, String time, String minutes, String format, String problem) {
        var typed = new TypedMeeting("yes", date, time, minutes, format, false);

        assertThat(says(new Log(two.id(), typed))).isInstanceOfSatisfying(DetailsForm.class, form -> {
            assertThat(form.problem()).contains(problem);
            assertThat(form.typed()).isEqualTo(typed);
        });
        assertThat(diary.states(two)).isEmpty();
    }

    @Test
    void whatIsStillToComeIsNotLogged() {
        var session = diary.planned(two, TUESDAY_AT_SIX);

        assertThat(says(new Held(session, 0)).summary()).isEqualTo("Session with Dr Alison Bell");
        says(new Missed(session, 0));
        says(new Correct(session, 0, meeting("08:00", false)));
        assertThat(diary.states(two)).containsExactly("PLANNED");
    }

    @Test
    void aSlipIsTakenBackAndLeavesNothing() {
        says(new WeMet(null));
        relay.run();
        says(new Undo(diary.only(two), 0));
        relay.run();

        assertThat(diary.states(two)).isEmpty();
        assertThat(sent.to(two.mentor().id()))
                .extracting(Card::summary)
                .contains("Asha Rao has logged your session", "Asha Rao has taken back a session");
    }

    @Test
    void aPlannedSessionThatWasLoggedBySlipIsPlannedAgain() {
        var session = diary.planned(two, TUESDAY_AT_SIX);
        clock.passes(Duration.ofDays(3));
        says(new Held(session, 0));

        assertThat(says(new Undo(session, diary.version(session))).summary()).isEqualTo("Did you meet Dr Alison Bell?");
        assertThat(diary.states(two)).containsExactly("PLANNED");
        says(new Held(session, diary.version(session)));
        assertThat(diary.states(two)).containsExactly("HELD");
    }

    @Test
    void whatWasMetEarlierThanPlannedIsTakenBackToWhenItWasPlanned() {
        var session = diary.planned(two, Instant.parse("2026-11-23T18:00:00Z"));
        says(new WeMet(null));
        says(new Correct(
                session, diary.version(session), new TypedMeeting("yes", "2026-11-23", "08:00", "30", "Phone", false)));

        says(new Undo(session, diary.version(session)));

        assertThat(diary.of(two)).singleElement().satisfies(it -> {
            assertThat(it.state()).isEqualTo(SessionState.PLANNED);
            assertThat(it.start()).isEqualTo("2026-11-23T18:00:00Z");
            assertThat(it.length()).isEqualTo(Duration.ofHours(1));
            assertThat(it.format()).isEqualTo("Video");
        });
    }

    @Test
    void aSlipIsTakenBackWithinTwoDaysAndNotWeeksLater() {
        says(new WeMet(null));
        var session = diary.only(two);
        clock.passes(Duration.ofDays(2));
        assertThat(((LogCard) says(new JournalCommand.Open(session))).more())
                .extracting("title")
                .contains("Undo");

        clock.passes(Duration.ofSeconds(1));

        assertThat(((LogCard) says(new JournalCommand.Open(session))).more())
                .extracting("title")
                .doesNotContain("Undo");
        assertThat(says(new Undo(session, 0)).toString()).contains("can’t be taken back");
        assertThat(diary.states(two)).containsExactly("HELD");
    }

    @Test
    void whoDidNotMeetFindsAnotherTimeFirst() {
        var session = diary.planned(two, TUESDAY_AT_SIX);
        clock.passes(Duration.ofDays(3));

        var card = (News) says(new Missed(session, 0));
        relay.run();

        assertThat(card.ways()).extracting("title").first().isEqualTo("Find another time");
        assertThat(sent.to(two.mentor().id()).toString()).contains("Find another time");
    }

    @Test
    void whatIsNextComesFirstThenWhatIsPastTheNewestFirst() {
        says(new WeMet(null));
        clock.passes(Duration.ofDays(3));
        says(new WeMet(null));
        var later = diary.planned(two, clock.instant().plus(Duration.ofDays(20)));
        var sooner = diary.planned(two, clock.instant().plus(Duration.ofDays(6)));

        var rows = ((SessionsCard) says(new MySessions(two.id(), 0))).rows();

        assertThat(rows)
                .extracting(row -> row.title().replaceFirst(",.*", ""))
                .containsExactly("2 December 2026", "16 December 2026", "26 November 2026", "23 November 2026");
        assertThat(rows.subList(0, 2))
                .as("opens where it is moved and cancelled")
                .extracting(row -> row.open().command())
                .containsExactly(new SessionCommand.Open(sooner), new SessionCommand.Open(later));
        assertThat(((SessionsCard) says(new MySessions(null, 0))).rows()).isEqualTo(rows);
    }

    @Test
    void whereBothAreAskedNextWhetherToGoOnNobodyHearsThatThereIsNothingToDo() { // S3
        var core = pairs.of("core-trainees");
        diary.card(core.trainee(), new WeMet(null));
        relay.run();

        assertThat(sent.to(core.mentor().id()).toString())
                .contains("has logged your session", "Would you like to go on")
                .doesNotContain("There is nothing you have to do");
    }

    @Test
    void onlyWhoeverLoggedItTakesItBack() {
        says(new WeMet(null));
        var session = diary.only(two);

        assertThat(diary.card(two.mentor(), new Undo(session, 0)).toString()).contains("can’t be taken back");
        assertThat(diary.states(two)).containsExactly("HELD");
    }

    @Test
    void homeAsksAfterAPlannedSessionAndOneTapAnswers() {
        var session = diary.planned(two, TUESDAY_AT_SIX);
        clock.passes(Duration.ofDays(3));

        assertThat(says(new Home()).toString())
                .contains("How did it go with Dr Alison Bell", "We met", "We didn’t meet");
        assertThat(says(new Missed(session, 0)).summary())
                .isEqualTo("You didn’t meet Dr Alison Bell on 24 November 2026");
        assertThat(says(new Home()).toString()).doesNotContain("How did it go");
        assertThat(diary.card(two.mentor(), new MentorshipCommand.Open(two.id()))
                        .toString())
                .doesNotContain("You met (video)");
    }

    @Test
    void bothAreAskedOnceOnTheMorningAfterAnEveningSession() {
        diary.planned(two, TUESDAY_AT_SIX);
        clock.passes(Duration.ofHours(46).plusMinutes(59));
        relay.run();
        assertThat(sent.to(two.trainee().id())).isEmpty();

        clock.passes(Duration.ofMinutes(1));
        relay.run();
        clock.passes(Duration.ofDays(30));
        relay.run();

        assertThat(sent.to(two.trainee().id()))
                .extracting(Card::summary)
                .containsExactly("Did you meet Dr Alison Bell?");
        assertThat(sent.to(two.mentor().id())).extracting(Card::summary).containsExactly("Did you meet Asha Rao?");
    }

    @Test
    void duringABreakNobodyIsAsked() {
        diary.planned(two, TUESDAY_AT_SIX);
        clock.passes(Duration.ofHours(34));
        says(new Pause(two.id(), 0, ""));
        clock.passes(Duration.ofDays(2));
        relay.run();

        assertThat(sent.to(two.trainee().id()))
                .extracting(Card::summary)
                .doesNotContain("Did you meet Dr Alison Bell?");
        assertThat(sent.to(two.mentor().id())).extracting(Card::summary).doesNotContain("Did you meet Asha Rao?");
    }

    @Test
    void whoHasAnsweredIsNotAsked() {
        var session = diary.planned(two, TUESDAY_AT_SIX);
        clock.passes(Duration.ofHours(34));
        says(new Held(session, 0));
        clock.passes(Duration.ofHours(14));
        relay.run();

        assertThat(sent.to(two.trainee().id())).isEmpty();
        assertThat(sent.to(two.mentor().id()))
                .extracting(Card::summary)
                .containsExactly("Asha Rao has logged your session");
    }

    @Test
    void aPlannedSessionWasDifferentOrDidNotTakePlace() {
        var session = diary.planned(two, TUESDAY_AT_SIX);
        clock.passes(Duration.ofDays(3));
        var form = (DetailsForm) says(new LogSession(null, false));
        assertThat(form.asksIfHeld()).isTrue();

        says(new Correct(session, 0, new TypedMeeting("no", "2026-11-24", "18:00", "60", "Video", false)));
        assertThat(diary.states(two)).containsExactly("NOT_HELD");

        says(new Correct(
                session, diary.version(session), new TypedMeeting("yes", "2026-11-25", "19:00", "30", "Phone", false)));
        assertThat(says(new Open(session))).isInstanceOfSatisfying(LogCard.class, log -> {
            assertThat(log.summary()).contains("25 November 2026");
            assertThat(log.how()).isEqualTo("30 minutes, phone");
        });
    }

    @Test
    void nobodysCorrectionIsOverwrittenUnseen() {
        says(new Log(two.id(), meeting("08:00", false)));
        var session = diary.only(two);
        diary.card(two.mentor(), new Correct(session, 0, meeting("07:30", false)));

        var form = (DetailsForm) says(new Correct(session, 0, meeting("08:30", false)));
        assertThat(form.problem()).contains("Dr Alison Bell has changed this meanwhile", "07:30");
        assertThat(form.typed().time()).isEqualTo("08:30");
        says(form.save());
        assertThat(says(new JournalCommand.Details(session)).toString()).contains("08:30");
    }

    @Test
    void aPairThatLogsNothingIsNotLoggedAndNotMore() {
        diary.planned(two, TUESDAY_AT_SIX);
        clock.passes(Duration.ofDays(100));

        assertThat(says(new MySessions(null, 0)))
                .isInstanceOfSatisfying(
                        SessionsCard.class,
                        card -> assertThat(card.rows())
                                .extracting(SessionsCard.Row::says)
                                .containsExactly("Not logged"));
    }

    @Test
    void sessionsComeAPageAtATime() {
        for (var i = 0; i < 7; i++) {
            says(new WeMet(null));
            clock.passes(Duration.ofDays(1));
        }

        var card = (SessionsCard) says(new MySessions(null, 0));
        assertThat(card.rows()).hasSize(5);
        assertThat(card.rows().get(0).title()).isEqualTo("29 November 2026, Dr Alison Bell");
        assertThat(((SessionsCard) says(new MySessions(two.id(), 1))).rows()).hasSize(2);
        assertThat(((SessionsCard) says(new MySessions(two.id(), Integer.MAX_VALUE))).rows())
                .isEmpty();
        assertThat(((SessionsCard) says(new MySessions(two.id(), -7))).rows()).hasSize(5);
    }

    @Test
    void afterTheEndSessionsStayReadableAndNoneIsAdded() {
        says(new WeMet(null));
        var session = diary.only(two);
        says(new End(two.id(), 0, ""));
        clock.passes(Duration.ofDays(1));

        assertThat(says(new WeMet(null))).isInstanceOf(Refusal.class);
        assertThat(says(new Met(two.id(), null)).summary()).contains("has ended");
        says(new Undo(session, 0));
        assertThat(diary.states(two)).containsExactly("HELD");
        assertThat(says(new Open(session)))
                .isInstanceOfSatisfying(
                        LogCard.class,
                        log -> assertThat(log.ways())
                                .extracting("title")
                                .containsExactly("My private note", "Our sessions"));
    }

    private Card says(Command command) {
        return diary.card(two.trainee(), command);
    }

    private static TypedMeeting meeting(String time, boolean another) {
        return new TypedMeeting("yes", "2026-11-23", time, "60", "Video", another);
    }
}
