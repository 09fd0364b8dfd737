package dev.soundingboard.event;

import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.event.EventCommand.Show;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A day is over and nobody is recorded as there: the team is asked to (M4), for a month. */
@Component
@Order(9)
class EventsAtHome implements HomeItem {

    private static final Duration SO_LONG = Duration.ofDays(30);

    private final Events events;
    private final Clock clock;

    EventsAtHome(Events events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingForTeam(String scheme) {
        var now = clock.instant();
        var days = events.unrecorded(scheme, now, now.minus(SO_LONG));
        if (days == 0) {
            return List.of();
        }
        return List.of(new Waiting(
                days == 1
                        ? "A development day has come. Record who was there."
                        : "%d development days have come. Record who was there.".formatted(days),
                Show.asButton()));
    }
}
