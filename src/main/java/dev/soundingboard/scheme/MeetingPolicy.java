package dev.soundingboard.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the mentoring itself goes: what the two can expect.
 *
 * @param frequency how often they meet (S1)
 * @param term how long the mentoring lasts (S2)
 * @param first what happens in the first meeting, a sentence each (S3)
 * @param where where and how they meet, a sentence each (S4)
 * @param preparing how to make the most of a meeting, a sentence each (S6, S10)
 * @param confidentiality what stays between the two, and its limits (S9)
 * @param support where to turn with what mentoring is not for, in its order (S8)
 */
public record MeetingPolicy(
        @NotNull @Valid Frequency frequency,
        @NotNull @Valid Term term,
        @NotEmpty List<@NotBlank String> first,
        @NotEmpty List<@NotBlank String> where,
        @NotEmpty List<@NotBlank String> preparing,
        @NotBlank String confidentiality,
        @NotEmpty List<@NotBlank String> support) {

    /**
     * How often (S1). What the pair agree beats it.
     *
     * @param says in a sentence
     * @param every longest time between two meetings; null if the two decide
     * @param atLeast fewest meetings within {@code within}; null if there is no such figure
     */
    public record Frequency(
            @NotBlank String says,
            @Nullable Period every,
            @Nullable @Positive Integer atLeast,
            @Nullable Period within) {}

    /**
     * How long (S2).
     *
     * @param says in a sentence
     * @param months how long after the key date it ends or is looked at again; null if it is open
     */
    public record Term(@NotBlank String says, @Nullable Period months) {}
}
