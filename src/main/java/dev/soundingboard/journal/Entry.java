package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.mentorship.Mentorship;
import dev.soundingboard.session.Session;
import dev.soundingboard.session.SessionState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session with the two people, and what one of them can read of it.
 *
 * @param log what the two keep together; null while nothing is logged
 * @param note the reader's own note; null if there is none
 * @param lastPlanned when the last session begins that the pair has planned; null if it has none
 */
record Entry(
        Session session,
        Mentorship pair,
        String traineeName,
        String mentorName,
        ZoneId traineeZone,
        ZoneId mentorZone,
        @Nullable SessionLog log,
        @Nullable PrivateNote note,
        @Nullable Instant lastPlanned) {

    UUID id() {
        return session.id();
    }

    String scheme() {
        return pair.pair().scheme();
    }

    /** True for the two, in the scheme they are a pair in. */
    boolean concerns(Actor actor) {
        return scheme().equals(actor.scheme()) && pair.pair().isOf(actor.person());
    }

    boolean isTrainee(UUID person) {
        return pair.pair().trainee().equals(person);
    }

    UUID otherThan(UUID person) {
        return pair.pair().otherThan(person);
    }

    String nameOfOther(UUID person) {
        return isTrainee(person) ? mentorName : traineeName;
    }

    ZoneId zoneOf(UUID person) {
        return isTrainee(person) ? traineeZone : mentorZone;
    }

    boolean isHeld() {
        return session.state() == SessionState.HELD;
    }

    boolean isPlanned() {
        return session.state() == SessionState.PLANNED;
    }

    /** It was planned, and by now it has begun, or should have. */
    boolean hasItsTimeCome(Instant now) {
        return isPlanned() && !session.start().isAfter(now);
    }

    /** It is planned, and hasn't begun; the pair goes on. */
    boolean isAhead(Instant now) {
        return isPlanned() && pair.isActive() && session.start().isAfter(now);
    }

    /** It was planned, and should be over. */
    boolean shouldBeOver(Instant now) {
        return isPlanned() && !session.end().isAfter(now);
    }

    /** The two have a session ahead. */
    boolean hasOneAhead(Instant now) {
        return lastPlanned != null && lastPlanned.isAfter(now);
    }

    boolean isLoggedByOtherThan(UUID person) {
        return itsLog().filter(it -> !it.loggedBy().equals(person)).isPresent();
    }

    /** Of what the two wrote together; 0 while they have written nothing. */
    int version() {
        return log == null ? 0 : log.version();
    }

    /** Grows with everything that both are shown of it. */
    int shown() {
        return session.version() + version() + (log == null ? 0 : log.changes());
    }

    int noteVersion() {
        return note == null ? 0 : note.version();
    }

    Optional<SessionLog> itsLog() {
        return Optional.ofNullable(log);
    }
}
