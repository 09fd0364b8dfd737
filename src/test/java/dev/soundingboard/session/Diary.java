package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs.Two;
import dev.soundingboard.SentCards;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.notification.Digest;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.session.SessionCommand.Plan;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans sessions for a pair, and tells what reached the two. */
@TestComponent
class Diary {

    static final TypedSession WEDNESDAY_AT_SIX =
            new TypedSession("2026-11-25", "18:00", "60", "Video", "https://meet.example.org/zanzibar", "Rota worries");

    private final Wessex wessex;
    private final Sessions sessions;
    private final Relay relay;
    private final SentCards sent;
    private final TestClock clock;
    private final TransactionTemplate transaction;

    Diary(
            Wessex wessex,
            Sessions sessions,
            Relay relay,
            SentCards sent,
            TestClock clock,
            TransactionTemplate transaction) {
        this.wessex = wessex;
        this.sessions = sessions;
        this.relay = relay;
        this.sent = sent;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The cards told so far are forgotten. */
    void nothingWasTold() {
        relay.run();
        sent.startsAgain();
    }

    Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }

    /** The trainee plans a video session for Wednesday at six. */
    SessionCard planned(Two two) {
        return planned(two, WEDNESDAY_AT_SIX);
    }

    SessionCard planned(Two two, TypedSession typed) {
        return (SessionCard) says(two.trainee(), new Plan(two.id(), null, typed));
    }

    static TypedSession at(String day, String time) {
        return new TypedSession(day, time, "60", "Video", "", "");
    }

    /** The mentor says that it took place, as the log will. */
    void held(Two two, SessionCard card) {
        transaction.executeWithoutResult(status -> sessions.of(two.id()).stream()
                .filter(session -> session.id().equals(card.session()))
                .forEach(session -> sessions.held(session, two.mentor().id())));
    }

    /** The mentor takes it back: all of theirs that were held are planned again. */
    void takenBack(Two two) {
        transaction.executeWithoutResult(status -> sessions.of(two.id())
                .forEach(session -> sessions.takeBack(session, two.mentor().id())));
    }

    List<Session> of(Two two) {
        return sessions.of(two.id());
    }

    /** Time passes, and what became due on the way is sent. */
    void passes(Duration time) {
        clock.passes(time);
        relay.run();
    }

    /** What older messages show now. */
    List<Card> replaced() {
        relay.run();
        return sent.replaced();
    }

    /** What reached that person, oldest first. */
    List<Card> told(Person person) {
        relay.run();
        return sent.to(person.id());
    }

    /** The buttons of what came together for that person. */
    List<Command> lines(Person person) {
        return newestTo(person, Digest.class).lines().stream()
                .map(line -> line.open().command())
                .toList();
    }

    /** What that line of it opens. */
    Card opened(Person person, int line) {
        return says(person, lines(person).get(line));
    }

    <C> C newestTo(Person person, Class<C> kind) {
        var cards = told(person);
        assertThat(cards).as("sent to " + person.name()).isNotEmpty();
        return kind.cast(cards.get(cards.size() - 1));
    }
}
