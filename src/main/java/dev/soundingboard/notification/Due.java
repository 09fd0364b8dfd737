package dev.soundingboard.notification;

import dev.soundingboard.chat.Renewable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing to tell one person: ids and a moment, no text.
 *
 * @param latest from then on it has no point; empty for never
 * @param attempts how often it has been tried
 * @param held it has waited for an hour at which the person may be written to
 * @param place what is due at the same moment goes out in this order
 */
record Due(
        UUID id,
        UUID person,
        String kind,
        UUID subject,
        Instant due,
        Optional<Instant> latest,
        int attempts,
        boolean held,
        long place) {

    static Due untried(UUID person, String kind, UUID subject, Instant due, Optional<Instant> latest) {
        return new Due(UUID.randomUUID(), person, kind, subject, due, latest, 0, false, 0);
    }

    /** Whether that kind says something to somebody. */
    static boolean speaks(String kind) {
        return !isChore(kind) && !isRenewal(kind);
    }

    private static boolean isChore(String kind) {
        return kind.startsWith(NotificationContent.CHORE);
    }

    private static boolean isRenewal(String kind) {
        return kind.startsWith(Renewable.Subject.KIND);
    }

    boolean isChore() {
        return isChore(kind);
    }

    /** It goes out by a way of its own, to somebody who may not be here. */
    boolean goesByPost() {
        return kind.startsWith(ByPost.KIND);
    }

    boolean isRenewal() {
        return isRenewal(kind);
    }

    /** It says nothing to anybody, so that the hour doesn't matter. */
    boolean isSilent() {
        return !speaks(kind);
    }

    boolean isPointlessAt(Instant moment) {
        return latest.filter(it -> !it.isAfter(moment)).isPresent();
    }

    boolean isAboutTheSameAs(Due other) {
        return person.equals(other.person) && kind.equals(other.kind) && subject.equals(other.subject);
    }
}
