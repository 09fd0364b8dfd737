package dev.soundingboard.taster;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/**
 * The times on the table.
 *
 * @param times what can be accepted, earliest first
 * @param timesBefore what stood there before, for somebody who takes their suggestion back
 */
@Embeddable
record Offer(
        @Convert(converter = InstantsConverter.class) List<Instant> times,
        @Convert(converter = InstantsConverter.class) List<Instant> timesBefore) {

    static Offer of(List<Instant> times) {
        return new Offer(List.copyOf(times), List.of());
    }

    Offer replacedBy(List<Instant> others) {
        return new Offer(List.copyOf(others), times);
    }

    Offer takenBack() {
        return of(timesBefore);
    }
}
