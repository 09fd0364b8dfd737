package dev.soundingboard.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing to tell one person: ids and a moment, no text.
 *
 * @param attempts how often it has been tried
 * @param latest from then on it has no point; empty for never
 */
record Due(UUID id, UUID person, String kind, UUID subject, Instant due, int attempts, Optional<Instant> latest) {

    static Due untried(UUID person, String kind, UUID subject, Instant due) {
        return new Due(UUID.randomUUID(), person, kind, subject, due, 0, Optional.empty());
    }

    boolean isAboutTheSameAs(Due other) {
        return person.equals(other.person) && kind.equals(other.kind) && subject.equals(other.subject);
    }
}
