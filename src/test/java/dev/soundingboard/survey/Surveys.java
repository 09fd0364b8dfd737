package dev.soundingboard.survey;

import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.SentCards;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.survey.SurveyCommand.Answer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pairs that come to an end, and what they are asked. */
@TestComponent
class Surveys {

    private final Wessex wessex;
    private final NorthWest northWest;
    private final Pairs pairs;
    private final Relay relay;
    private final SentCards sent;
    private final TestClock clock;
    private final JdbcClient jdbc;

    Surveys(
            Wessex wessex,
            NorthWest northWest,
            Pairs pairs,
            Relay relay,
            SentCards sent,
            TestClock clock,
            JdbcClient jdbc) {
        this.wessex = wessex;
        this.northWest = northWest;
        this.pairs = pairs;
        this.relay = relay;
        this.sent = sent;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Nobody was asked anything yet, and nothing is due. */
    void startAgain() {
        Stream.of("notification", "survey_invitation", "survey_refusal", "survey_tally", "feedback", "data_key")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        sent.startsAgain();
        clock.startsAgain();
    }

    Pairs.Two northWestern(String trainee, String mentor) {
        var two = pairs.of(northWest.trainee(trainee), northWest.mentorWithRoomFor(5, mentor));
        relay.run();
        return two;
    }

    /** Two of the North West whose mentoring ended yesterday, and who were asked how it was. */
    Pairs.Two ended(String trainee) {
        var two = northWestern(trainee, "Dr Fell");
        end(two);
        return two;
    }

    void end(Pairs.Two two) {
        ends(two);
        days(1);
    }

    /** It ends now; they are asked tomorrow. */
    void ends(Pairs.Two two) {
        wessex.says(two.trainee(), new End(two.id(), 0, ""));
        relay.run();
    }

    /** Days pass, and each day what is due is sent. */
    void days(int days) {
        for (var day = 0; day < days; day++) {
            clock.passes(Duration.ofDays(1));
            relay.run();
        }
    }

    /** The surveys that a person was sent, the newest last. */
    List<SurveyCard> sentTo(Person person) {
        return sent.to(person.id()).stream()
                .filter(SurveyCard.class::isInstance)
                .map(SurveyCard.class::cast)
                .toList();
    }

    Card answers(Person person, String one, String two) {
        return says(person, new Answer(sentTo(person).get(0).invitation(), 0, one, two, ""));
    }

    Card says(Person person, Command command) {
        var reply = wessex.says(person, command);
        return reply instanceof Reply.Show show ? show.card() : ((Reply.Replace) reply).card();
    }
}
