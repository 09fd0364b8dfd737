package dev.soundingboard.survey;

import dev.soundingboard.Pairs;
import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.session.Sessions;
import dev.soundingboard.session.Slot;
import dev.soundingboard.survey.FeedbackCommand.Send;
import dev.soundingboard.survey.FeedbackCommand.Write;
import dev.soundingboard.survey.SurveyCommand.Answer;
import dev.soundingboard.survey.SurveyCommand.NeverAgain;
import dev.soundingboard.survey.SurveyCommand.NotNow;
import dev.soundingboard.survey.SurveyCommand.Open;
import dev.soundingboard.survey.SurveyCommand.Results;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A survey at the end, and feedback. */
@TestComponent
public class SurveyRoundTrips implements RoundTrips {

    private final Wessex wessex;
    private final Pairs pairs;
    private final Relay relay;
    private final Invitations invitations;
    private final Sessions sessions;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JdbcClient jdbc;

    SurveyRoundTrips(
            Wessex wessex,
            Pairs pairs,
            Relay relay,
            Invitations invitations,
            Sessions sessions,
            TransactionTemplate transaction,
            Clock clock,
            JdbcClient jdbc) {
        this.wessex = wessex;
        this.pairs = pairs;
        this.relay = relay;
        this.invitations = invitations;
        this.sessions = sessions;
        this.transaction = transaction;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var morgan = wessex.admin("Morgan Reed");
        var before = ended();
        wessex.says(before.trainee(), new Answer(surveyOf(before.trainee()), 0, "Useful", "", ""));
        var two = ended();
        var survey = surveyOf(two.trainee());
        counter.count("survey: open", two.trainee(), new Open(survey));
        counter.count("survey: not now", two.trainee(), new NotNow(survey));
        counter.count("survey: answer", two.trainee(), new Answer(survey, 0, "Useful", "", ""));
        counter.count("survey: never again", two.mentor(), new NeverAgain(surveyOf(two.mentor()), 0));
        counter.count("survey: results", morgan, new Results());
        counter.count("feedback: write", two.trainee(), new Write());
        counter.count("feedback: send", two.trainee(), new Send(UUID.randomUUID(), true, "More mentors, please."));
    }

    private Pairs.Two ended() {
        var two = pairs.ofWessex();
        var slot = Slot.of(clock.instant().minus(Duration.ofHours(2)), Duration.ofHours(1), "Video");
        transaction.executeWithoutResult(
                status -> sessions.record(two.pair(), slot, two.mentor().id()));
        wessex.says(two.trainee(), new End(two.id(), 0, ""));
        relay.run();
        var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        jdbc.sql("UPDATE survey_invitation SET asked_on = ? WHERE mentorship = ?") // so that it waits on the home card
                .params(yesterday, two.id())
                .update();
        return two;
    }

    private UUID surveyOf(Person person) {
        return invitations.openOf(person.id(), "wessex").get(0).id();
    }
}
