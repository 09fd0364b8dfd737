package dev.soundingboard.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may be a mentor, and what they promise.
 *
 * @param who who they are, in a sentence (M3)
 * @param training the question about their training (M3); mentors are listed only with it
 * @param rotations the question about where they have worked (M3); null if it isn't asked
 * @param fewestPerYear fewest mentees a year that they promise (M1); zero for no promise
 * @param agreement what they accept before they are listed (M3)
 * @param writing advice for each part of a profile (P5)
 * @param development what they keep up, a sentence each (M4)
 * @param help where they find help with their mentoring, in its order (M5)
 * @param standing what they keep up once they are listed (M1, M3 to M5)
 */
public record MentorPolicy(
        @NotBlank String who,
        @NotBlank String training,
        @Nullable String rotations,
        @PositiveOrZero int fewestPerYear,
        @NotNull @Valid BestPractice agreement,
        @NotNull @Valid Writing writing,
        @NotEmpty List<@NotBlank String> development,
        @NotEmpty List<@NotBlank String> help,
        @NotNull @Valid StandingPolicy standing) {

    /**
     * The best practice agreement (M3).
     *
     * @param name what the scheme calls it
     * @param version changes whenever a clause does
     * @param clauses what a mentor accepts, one by one
     */
    public record BestPractice(
            @NotBlank String name,
            @NotBlank String version,
            @NotEmpty List<@NotBlank String> clauses) {}

    /** Advice for writing each part of a profile (P5). */
    public record Writing(
            @NotBlank String introduction,
            @NotBlank String story,
            @NotBlank String style,
            @NotBlank String background,
            @NotBlank String contact,
            @NotBlank String photo) {}
}
