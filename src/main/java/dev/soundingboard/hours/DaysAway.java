package dev.soundingboard.hours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * Days on which nobody writes to somebody.
 *
 * @param first the first of them, from its beginning
 * @param last the last of them, which belongs to it
 */
record DaysAway(UUID id, What what, LocalDate first, LocalDate last) {

    boolean includes(LocalDateTime moment) {
        return !moment.isBefore(first.atStartOfDay()) && moment.isBefore(over());
    }

    /** The first moment after it. */
    LocalDateTime over() {
        return what.over(last);
    }

    boolean isPast(LocalDate today) {
        return !over().isAfter(today.atStartOfDay());
    }

    boolean isTheSameAs(DaysAway other) {
        return what == other.what && first.equals(other.first) && last.equals(other.last);
    }
}
