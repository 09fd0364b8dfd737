package dev.soundingboard.taster;

import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.WhenSuspended;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What becomes of a mentor's tasters when the team hides them. */
@Component
@Order(1)
class TastersOfSuspended implements WhenSuspended {

    private final TasterRequests requests;
    private final AgreedTasters tasters;

    TastersOfSuspended(TasterRequests requests, AgreedTasters tasters) {
        this.requests = requests;
        this.tasters = tasters;
    }

    @Override
    public List<String> happens(Mentor mentor) {
        return Stream.concat(
                        open(requests.countOpenAt(mentor.id())),
                        agreed(tasters.of(mentor).ahead()))
                .toList();
    }

    private static Stream<String> open(int count) {
        if (count == 0) {
            return Stream.empty();
        }
        return Stream.of((count == 1
                        ? "1 open request is released. The trainee reads"
                        : "%d open requests are released. The trainees read".formatted(count))
                + " what is said of every mentor without a place, and not why.");
    }

    private static Stream<String> agreed(int count) {
        if (count == 0) {
            return Stream.empty();
        }
        return Stream.of(
                count == 1
                        ? "1 taster that is agreed takes place."
                        : "%d tasters that are agreed take place.".formatted(count));
    }
}
