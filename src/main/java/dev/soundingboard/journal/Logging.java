package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.session.PairLock;
import dev.soundingboard.session.Session;
import dev.soundingboard.session.SessionState;
import dev.soundingboard.session.Sessions;
import dev.soundingboard.session.Slot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Logs that the two met. Whatever both log of one day is one session, unless somebody says that it is another. */
@Component
class Logging {

    private final Sessions sessions;
    private final Entries entries;
    private final PairLock lock;
    private final Clock clock;

    Logging(Sessions sessions, Entries entries, PairLock lock, Clock clock) {
        this.sessions = sessions;
        this.entries = entries;
        this.lock = lock;
        this.clock = clock;
    }

    /** What is there of the pair, cancelled ones aside; nobody else logs for them until this turn is over. */
    List<Session> sessionsOf(MentorshipInFull pair) {
        lock.take(pair.id());
        return sessions.of(pair.id()).stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .toList();
    }

    /** The one of that day: one that is logged before one that is planned. */
    static Optional<Session> ofDay(List<Session> sessions, LocalDate day, Actor actor) {
        var thatDay = sessions.stream()
                .filter(session ->
                        session.start().atZone(actor.zone()).toLocalDate().equals(day))
                .toList();
        return thatDay.stream()
                .filter(session -> session.state() == SessionState.HELD)
                .findFirst()
                .or(() -> thatDay.stream().findFirst());
    }

    /** The one that began at that moment, logged or planned: whoever says that it was another one means no other. */
    static Optional<Session> startingAt(List<Session> sessions, Instant start) {
        return sessions.stream()
                .filter(session -> session.start().equals(start))
                .findFirst();
    }

    /** They met as it was planned. */
    void held(Session session, Actor actor) {
        sessions.held(session, actor.person());
        begin(session, actor, true);
    }

    /** They met, but not as it was planned or logged. */
    void heldAs(Session session, Slot slot, Actor actor) {
        var isNews = session.state() != SessionState.HELD;
        sessions.heldAs(session, slot, actor.person());
        if (isNews) {
            begin(session, actor, true);
        }
    }

    /** They met without having planned it. */
    Session record(MentorshipInFull pair, Slot slot, Actor actor) {
        var session = sessions.record(pair, slot, actor.person());
        begin(session, actor, false);
        return session;
    }

    private void begin(Session session, Actor actor, boolean wasPlanned) {
        entries.saveAndFlush(
                new SessionLog(session.id(), session.mentorship(), actor.person(), wasPlanned, clock.instant()));
    }
}
