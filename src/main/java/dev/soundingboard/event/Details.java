package dev.soundingboard.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What, when and where.
 *
 * @param place where, in words, or a link
 * @param places how many can come; null for no limit
 */
@Embeddable
record Details(
        String title,
        Instant begins,
        int minutes,
        String place,
        @Nullable Integer places,
        @Enumerated(EnumType.STRING) Audience audience) {

    boolean hasLink() {
        return place.startsWith("https://");
    }
}
