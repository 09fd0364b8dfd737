package dev.soundingboard.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/**
 * How people are written to who have said nothing of it.
 *
 * @param quiet when they aren't
 */
public record ReminderPolicy(@NotNull @Valid Quiet quiet) {

    /**
     * Hours of the day, mostly over midnight.
     *
     * @param from their beginning, by the clock of whoever is written to
     * @param to the first moment after them; the same for no quiet at all
     */
    public record Quiet(@NotNull LocalTime from, @NotNull LocalTime to) {}
}
