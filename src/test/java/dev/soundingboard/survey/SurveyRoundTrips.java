package dev.soundingboard.survey;

import dev.soundingboard.Pairs;
import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.survey.FeedbackCommand.Send;
import dev.soundingboard.survey.FeedbackCommand.Write;
import dev.soundingboard.survey.SurveyCommand.Answer;
import dev.soundingboard.survey.SurveyCommand.NeverAgain;
import dev.soundingboard.survey.SurveyCommand.NotNow;
import dev.soundingboard.survey.SurveyCommand.Open;
import dev.soundingboard.survey.SurveyCommand.Results;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** A survey at the end, and feedback. */
@TestComponent
public class SurveyRoundTrips implements RoundTrips {

    private final Wessex wessex;
    private final Pairs pairs;
    private final Relay relay;
    private final Invitations invitations;

    SurveyRoundTrips(Wessex wessex, Pairs pairs, Relay relay, Invitations invitations) {
        this.wessex = wessex;
        this.pairs = pairs;
        this.relay = relay;
        this.invitations = invitations;
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
        wessex.says(two.trainee(), new End(two.id(), 0, ""));
        relay.run();
        return two;
    }

    private UUID surveyOf(Person person) {
        return invitations.openOf(person.id(), "wessex").get(0).id();
    }
}
