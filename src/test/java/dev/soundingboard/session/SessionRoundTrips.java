package dev.soundingboard.session;

import dev.soundingboard.Pairs;
import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.session.SessionCommand.Ask;
import dev.soundingboard.session.SessionCommand.AskToCancel;
import dev.soundingboard.session.SessionCommand.Book;
import dev.soundingboard.session.SessionCommand.Cancel;
import dev.soundingboard.session.SessionCommand.Change;
import dev.soundingboard.session.SessionCommand.Form;
import dev.soundingboard.session.SessionCommand.GoOn;
import dev.soundingboard.session.SessionCommand.Move;
import dev.soundingboard.session.SessionCommand.Next;
import dev.soundingboard.session.SessionCommand.Open;
import dev.soundingboard.session.SessionCommand.Plan;
import dev.soundingboard.session.SessionCommand.Prepare;
import dev.soundingboard.session.SessionCommand.Yes;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Planning sessions. */
@TestComponent
public class SessionRoundTrips implements RoundTrips {

    private final Wessex wessex;
    private final Pairs pairs;
    private final Sessions sessions;
    private final TransactionTemplate transaction;

    SessionRoundTrips(Wessex wessex, Pairs pairs, Sessions sessions, TransactionTemplate transaction) {
        this.wessex = wessex;
        this.pairs = pairs;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var two = pairs.ofWessex();
        var asha = two.trainee();
        counter.count("session: ask", asha, new Ask());
        counter.count("session: form", asha, new Form(two.id()));
        counter.count("session: plan", asha, new Plan(two.id(), null, typed("2026-11-25", "A room")));

        var session = only(two.id());
        counter.count("session: next", asha, new Next());
        counter.count("session: open", asha, new Open(session.id()));
        counter.count("session: change", asha, new Change(session.id()));
        counter.count("session: move", asha, new Move(session.id(), 0, null, typed("2026-11-26", "Another room")));
        counter.count("session: prepare", asha, new Prepare(session.id(), "My first week", false));
        counter.count("session: cancelling", asha, new AskToCancel(session.id()));
        counter.count("session: cancel", asha, new Cancel(session.id(), 1));
        countTheFirst(counter);
    }

    /** In a scheme that asks after the first session whether the two go on. */
    private void countTheFirst(RoundTripCounter counter) {
        var two = pairs.of("core-trainees");
        wessex.says(two.trainee(), new Plan(two.id(), null, typed("2026-11-25", "")));
        transaction.executeWithoutResult(
                status -> sessions.held(only(two.id()), two.mentor().id()));
        counter.count("session: go on", two.trainee(), new GoOn(two.id(), true));
        counter.count("session: yes", two.trainee(), new Yes());
        counter.count("session: go on, no", two.trainee(), new GoOn(two.id(), false));
        counter.count("session: go on, both", two.mentor(), new GoOn(two.id(), true));
        var both = new TypedMoments("2026-12-01", "09:00", "2026-12-15", "09:00", "", "");
        counter.count("session: book", two.mentor(), new Book(two.id(), null, both));
    }

    private Session only(UUID pair) {
        return sessions.of(pair).get(0);
    }

    private static TypedSession typed(String day, String place) {
        return new TypedSession(day, "18:00", "60", "Video", place, "");
    }
}
