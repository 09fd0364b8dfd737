package dev.soundingboard.session;

import dev.soundingboard.mentorship.MentorshipInFull;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A session with the two whose it is.
 *
 * @param earlier how many sessions of the pair come before it: held, or planned for earlier
 */
public record SessionInFull(Session session, MentorshipInFull pair, long earlier) {

    /** One of a pair whose sessions are read already. */
    static SessionInFull of(Session session, MentorshipInFull pair, List<Session> soFar) {
        return new SessionInFull(session, pair, NewSessions.earlier(session, soFar));
    }

    /** The first of the pair (S3). */
    boolean isFirst() {
        return earlier == 0;
    }

    /** It can be moved, cancelled and prepared: the pair goes on, and nobody has said how it went. */
    boolean stands() {
        return session.state() == SessionState.PLANNED && pair.mentorship().isActive();
    }

    /** It should have come to its end. */
    boolean isOver(Instant now) {
        return !session.end().isAfter(now);
    }

    /** The two take a break, in which nobody is reminded. */
    boolean isPaused() {
        return pair.mentorship().isPaused();
    }

    String nameOfOther(UUID reader) {
        return pair.nameOfOther(reader);
    }

    ZoneId zoneOf(UUID reader) {
        return pair.zoneOf(reader);
    }
}
