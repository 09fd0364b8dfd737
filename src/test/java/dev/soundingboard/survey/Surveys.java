package dev.soundingboard.survey;

import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.SentCards;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.session.Sessions;
import dev.soundingboard.session.Slot;
import dev.soundingboard.survey.SurveyCommand.Answer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

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
    private final Sessions sessions;
    private final TransactionTemplate transaction;

    Surveys(
            Wessex wessex,
            NorthWest northWest,
            Pairs pairs,
            Relay relay,
            SentCards sent,
            TestClock clock,
            JdbcClient jdbc,
            Sessions sessions,
            TransactionTemplate transaction) {
        this.wessex = wessex;
        this.northWest = northWest;
        this.pairs = pairs;
        this.relay = relay;
        this.sent = sent;
        this.clock = clock;
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.transaction = transaction;
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
        meet(two);
        return two;
    }

    /** They have met, as the mentor has logged. */
    void meet(Pairs.Two two) {
        var slot = Slot.of(clock.instant().minus(Duration.ofHours(2)), Duration.ofHours(1), "Video");
        transaction.executeWithoutResult(
                status -> sessions.record(two.pair(), slot, two.mentor().id()));
        relay.run();
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
            nothingElseIsDue();
            relay.run();
        }
    }

    /** What else comes on the same day would come in one message with the survey. */
    private void nothingElseIsDue() {
        jdbc.sql("""
                        DELETE FROM notification WHERE state = 'NEW'
                        AND kind IN ('due.session.rhythm', 'due.standing.look', 'agreement.unbegun')""").update();
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
        return wessex.sees(person, command);
    }
}
