package dev.soundingboard.event;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Days that are over and of which nobody has said who was there, for a month (M4). */
@Component
class Unrecorded {

    private static final Duration SO_LONG = Duration.ofDays(30);

    private final Events events;
    private final Clock clock;

    Unrecorded(Events events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Those of that scheme, the first of them first. */
    List<Event> of(String scheme) {
        var now = clock.instant();
        return events.unrecorded(scheme, now, now.minus(SO_LONG)).stream()
                .filter(event -> !event.ends().isAfter(now))
                .toList();
    }
}
