package dev.soundingboard.session;

import dev.soundingboard.calendar.Meeting;
import dev.soundingboard.calendar.Meetings;
import dev.soundingboard.calendar.Moments;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
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

    /** What they have when one of these would be, for the person themself; empty if they are free. */
    String warning(UUID person, ZoneId zone, List<Meeting> wished) {
        var begins = wished.stream()
                .map(Meeting::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var ends =
                wished.stream().map(Meeting::end).max(Comparator.naturalOrder()).orElseThrow();
        return features.stream()
                .flatMap(feature -> feature.beginning(person, begins.minus(LONGEST), ends).stream())
                .filter(meeting -> wished.stream().anyMatch(wish -> clash(meeting, wish)))
                .findFirst()
                .map(meeting -> "You already have a session on %s, for %s."
                        .formatted(Moments.inWords(meeting.start(), zone), Lengths.inWords(meeting.length())))
                .orElse("");
    }

    /** One that moves doesn't stand in its own way. */
    private static boolean clash(Meeting meeting, Meeting wish) {
        return !meeting.id().equals(wish.id()) && meeting.overlaps(wish.start(), wish.length());
    }
}
