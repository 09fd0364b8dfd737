package dev.soundingboard.session;

import dev.soundingboard.calendar.Meetings;
import dev.soundingboard.calendar.Moments;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Points out what somebody has at the same time. It is said to nobody else, and with whom is said to nobody. */
@Component
class Overlaps {

    /** No meeting is longer. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final List<Meetings> features;

    Overlaps(List<Meetings> features) {
        this.features = features;
    }

    /** When that is, for the person themself; empty if they are free. */
    String warning(UUID person, ZoneId zone, Instant start, Duration length, UUID except) {
        return features.stream()
                .flatMap(feature -> feature.beginning(person, start.minus(LONGEST), start.plus(length)).stream())
                .filter(meeting -> !meeting.id().equals(except) && meeting.overlaps(start, length))
                .findFirst()
                .map(meeting -> "You already have a session on %s, for %s."
                        .formatted(Moments.inWords(meeting.start(), zone), Lengths.inWords(meeting.length())))
                .orElse("");
    }
}
