package dev.soundingboard.taster;

import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** How many tasters a mentor has agreed, of which nothing has come yet. */
@Component
class AgreedTasters {

    private final TasterRequests requests;
    private final Schemes schemes;
    private final Clock clock;

    AgreedTasters(TasterRequests requests, Schemes schemes, Clock clock) {
        this.requests = requests;
        this.schemes = schemes;
        this.clock = clock;
    }

    /**
     * Those of one mentor.
     *
     * @param ahead those that aren't over
     * @param over those that are
     */
    record Numbers(int ahead, int over) {}

    Numbers of(Mentor mentor) {
        var scheme = schemes.get(mentor.scheme());
        if (!scheme.offersTasters()) {
            return new Numbers(0, 0);
        }
        var all = requests.agreedAt(mentor.id());
        var over = (int) all.stream()
                .filter(start -> !scheme.tasterRules().end(start).isAfter(clock.instant()))
                .count();
        return new Numbers(all.size() - over, over);
    }
}
