package dev.soundingboard.event;

import dev.soundingboard.mentor.Mentor;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves gives their place back; what they are reminded of then has no point. */
@Component
class PlacesOfLeavers {

    private final Replies replies;
    private final Clock clock;

    PlacesOfLeavers(Replies replies, Clock clock) {
        this.replies = replies;
        this.clock = clock;
    }

    @EventListener
    void on(Mentor.Left left) {
        replies.giveBack(left.person(), left.scheme(), clock.instant());
    }
}
