package dev.soundingboard.trainee;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold for a typed date of a trainee's (E2). */
public final class DateRule {

    private DateRule() {}

    /** E2: a day that exists, neither too long ago nor too far ahead (figures of the scheme's). */
    public static Optional<String> goodDate(String typed, @Nullable KeyDate policy, LocalDate today) {
        if (policy == null) {
            return Optional.empty();
        }
        if (typed.isEmpty()) {
            return Optional.of("Give your %s.".formatted(policy.name()));
        }
        var date = Days.typed(typed);
        if (date.isEmpty()) {
            return Optional.of("That day doesn’t exist. Choose your %s from the calendar.".formatted(policy.name()));
        }
        var earliest = today.minus(policy.past());
        var latest = today.plus(policy.ahead());
        return date.get().isBefore(earliest) || date.get().isAfter(latest)
                ? Optional.of("Give a %s between %s and %s."
                        .formatted(policy.name(), Moments.dayInWords(earliest), Moments.dayInWords(latest)))
                : Optional.empty();
    }
}
