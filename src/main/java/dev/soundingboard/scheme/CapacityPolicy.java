package dev.soundingboard.scheme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Period;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many mentees a mentor may have (M2). A mentor's own lower limit always holds; null means no limit of the scheme's.
 *
 * @param traineeMentorsPerYear most mentees a mentor who is a trainee takes on within {@code year}
 * @param perYear the same for every mentor
 * @param atATime most mentees at once, for every mentor
 * @param atATimeUnlessWished most mentees at once for a mentor who doesn't say how many they wish for
 * @param year how long a mentee counts towards a yearly limit
 */
public record CapacityPolicy(
        @Nullable @Positive Integer traineeMentorsPerYear,
        @Nullable @Positive Integer perYear,
        @Nullable @Positive Integer atATime,
        @Nullable @Positive Integer atATimeUnlessWished,
        @NotNull Period year) {

    /** The limits of one mentor: the lowest of the scheme's and their own. */
    public Limits limitsOf(boolean trainee, Limits own) {
        var schemesPerYear = lowest(perYear, trainee ? traineeMentorsPerYear : null);
        var wished = own.atATime() == null ? atATimeUnlessWished : own.atATime();
        return new Limits(lowest(schemesPerYear, own.perYear()), lowest(atATime, wished));
    }

    private static @Nullable Integer lowest(@Nullable Integer... limits) {
        return Stream.of(limits)
                .filter(limit -> limit != null)
                .min(Integer::compareTo)
                .orElse(null);
    }

    /** Two limits at once; null means none. */
    public record Limits(
            @Nullable Integer perYear, @Nullable Integer atATime) {}
}
