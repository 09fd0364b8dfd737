package dev.soundingboard.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.Chores;
import dev.soundingboard.Pairs;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.survey.SurveyCommand.Answer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes late, twice or at the same moment is asked once, and counted once for each person (F1, F2). */
@StorageTest
@Import(Surveys.class)
class LateSurveysTest {

    private static final String LOOK = "due.survey.look";

    @Autowired
    Surveys surveys;

    @Autowired
    Pairs pairs;

    @Autowired
    Wessex wessex;

    @Autowired
    Schemes schemes;

    @Autowired
    Inviting inviting;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Relay relay;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startAgain() {
        surveys.startAgain();
    }

    @Test
    void whatWasMissedForYearsIsAskedOnceAndNotOnceForEachTime() {
        var two = pairs.ofWessex();
        surveys.days(1);
        clock.passes(Duration.ofDays(3 * 365));
        surveys.days(3);

        assertThat(surveys.sentTo(two.mentor())).hasSize(1);
        assertThat(Chores.waiting(jdbc, LOOK)).isEqualTo(1);
    }

    @Test
    void aLookAgainAfterANodeDiedAsksNobodyTwiceAndIsNotDoubledForEver() {
        var byTime = pairs.ofWessex();
        var byTerm = surveys.northWestern("Imran Sheikh", "Dr Fell");
        surveys.days(1);
        for (var times = 0; times < 3; times++) {
            clock.passes(Duration.ofMinutes(3));
            Chores.comeAgain(jdbc);
            relay.run();
        }
        assertThat(Chores.waiting(jdbc, LOOK)).as("one for each pair").isEqualTo(2);

        surveys.days(182);
        Chores.comeAgain(jdbc);
        surveys.days(2);

        assertThat(surveys.sentTo(byTime.mentor())).hasSize(1);
        assertThat(surveys.sentTo(byTerm.trainee()))
                .first()
                .satisfies(it -> assertThat(it.lead()).startsWith("This is about you"));
        assertThat(asked(byTerm)).isEqualTo(2);
    }

    @Test
    void thatAPairHasEndedIsAskedAboutOnceHoweverOftenItIsLookedAt() {
        var two = surveys.ended("Imran Sheikh");
        Chores.comeAgain(jdbc);
        surveys.days(1);

        assertThat(surveys.sentTo(two.trainee())).hasSize(1);
        assertThat(asked(two)).isEqualTo(2);
    }

    @Test
    void aMessageAndItsRemindersThatComeAfterTheTimeToAnswerSayNothing() {
        var two = surveys.northWestern("Imran Sheikh", "Dr Fell");
        surveys.ends(two);
        clock.passes(Duration.ofDays(100)); // the message, both reminders and the end of it are due at once
        relay.run();
        surveys.days(30);

        assertThat(surveys.sentTo(two.trainee())).isEmpty();
    }

    @RepeatedTest(3)
    void pressedTwiceAtTheSameMomentAnAnswerIsCountedOnce() throws Exception {
        var two = surveys.ended("Imran Sheikh");
        var answer = new Answer(surveys.sentTo(two.trainee()).get(0).invitation(), 0, "Very well", "Useful", "");

        AtTheSameMoment.all(() -> surveys.says(two.trainee(), answer), () -> surveys.says(two.trainee(), answer));

        assertThat(counted()).isEqualTo(2);
    }

    @RepeatedTest(3)
    void fiveWhoAnswerAtTheSameMomentAreAllCountedInOneGroup() throws Exception {
        var one = surveys.ended("Trainee 1").trainee();
        var two = surveys.ended("Trainee 2").trainee();
        var three = surveys.ended("Trainee 3").trainee();
        var four = surveys.ended("Trainee 4").trainee();
        var five = surveys.ended("Trainee 5").trainee();

        AtTheSameMoment.all(
                () -> surveys.answers(one, "Very well", "Useful"),
                () -> surveys.answers(two, "Very well", "Useful"),
                () -> surveys.answers(three, "Very well", "Useful"),
                () -> surveys.answers(four, "Very well", "Useful"),
                () -> surveys.answers(five, "Very well", "Useful"));

        assertThat(counted()).as("begun again").isZero();
        assertThat(jdbc.sql("SELECT SUM(middle) FROM survey_tally")
                        .query(Integer.class)
                        .single())
                .as("one group for each question")
                .isEqualTo(2);
    }

    @RepeatedTest(3)
    void twoPairsThatAskTheirMentorAtTheSameMomentAskOnce() throws Exception {
        var bell = wessex.mentor("Dr Alison Bell");
        var one = pairs.of(wessex.trainee("Asha Rao"), bell);
        var other = pairs.of(wessex.trainee("Ben Carter"), bell);

        AtTheSameMoment.all(() -> askByTime(one), () -> askByTime(other));

        assertThat(asked(one) + asked(other)).isEqualTo(1);
    }

    private Pairs.Two askByTime(Pairs.Two two) {
        var survey = schemes.get("wessex").asks().get(0);
        transaction.executeWithoutResult(
                status -> inviting.invite(two.id(), two.mentor().id(), "wessex", survey, 1));
        return two;
    }

    private int asked(Pairs.Two two) {
        return jdbc.sql("SELECT count(*) FROM survey_invitation WHERE mentorship = ?")
                .param(two.id())
                .query(Integer.class)
                .single();
    }

    private int counted() {
        return jdbc.sql("SELECT COALESCE(SUM(said), 0) FROM survey_tally")
                .query(Integer.class)
                .single();
    }
}
