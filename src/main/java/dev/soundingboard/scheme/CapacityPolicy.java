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
 * @param year how long a mentee counts towards a yearly limit
 */
public record CapacityPolicy(
        @Nullable @Positive Integer traineeMentorsPerYear,
        @Nullable @Positive Integer perYear,
        @Nullable @Positive Integer atATime,
        @NotNull Period year) {

    /** The limits of one mentor: the lowest of the scheme's and their own. */
    public Limits limitsOf(boolean trainee, Limits own) {
        var schemesPerYear = lowest(perYear, trainee ? traineeMentorsPerYear : null);
        return new Limits(lowest(schemesPerYear, own.perYear()), lowest(atATime, own.atATime()));
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
