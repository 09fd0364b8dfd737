package dev.soundingboard.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor keeps up once they are listed (M1, M3 to M5). Training, register and agreement decide the list; the rest
 * is expected, and never a sanction.
 *
 * @param grace how long they have to accept a new edition of the agreement before trainees can't find them (M3)
 * @param reminder how long before its end they are asked once more
 * @param look how often they are asked whether their places are still right (P6)
 * @param free what a mentor with places is told of who may come, since not everywhere trainees ask themselves (P1)
 * @param year what is said to somebody with fewer mentees a year than they promise (M1); null if there is no promise
 * @param kinds what they can log that they went to (M4)
 * @param days the kind as which the team's own days count, such as a development day (M4); null if it holds none
 * @param peers the small group of colleagues (M4, M5); null if the scheme has none
 * @param skills a private look at their own skills (M3)
 */
public record StandingPolicy(
        @NotNull Period grace,
        @NotNull Period reminder,
        @NotNull Period look,
        @NotBlank String free,
        @Nullable String year,
        @NotEmpty List<@Valid Kind> kinds,
        @Nullable String days,
        @Nullable @Valid PeerGroup peers,
        @NotNull @Valid Skills skills) {

    @AssertTrue(message = "must be the name of one of kinds")
    boolean isDaysOneOfKinds() {
        return days == null || kinds == null || kinds.stream().map(Kind::name).anyMatch(days::equals);
    }

    /**
     * Something that develops a mentor (M4).
     *
     * @param name what the scheme calls it
     * @param every how often it is expected; null for whenever it suits
     */
    public record Kind(
            @NotBlank @Size(max = 100) String name,
            @Nullable Period every) {}

    /**
     * A small group of mentors who talk with each other about their mentoring (M4, M5).
     *
     * @param says what it is for
     * @param most most colleagues that somebody has in it
     * @param together most mentors that the team puts into one group; null if it makes none
     */
    public record PeerGroup(
            @NotBlank String says,
            @Positive int most,
            @Nullable @Min(2) Integer together) {}

    /**
     * A private look at one's own skills and qualities (M3).
     *
     * @param says what it is for
     * @param words how somebody may find themself, from the beginning to the most experienced
     * @param names the skills and qualities
     * @param learn where they can learn, a sentence each
     */
    public record Skills(
            @NotBlank String says,
            @Size(min = 5, max = 5) List<@NotBlank String> words,
            @NotEmpty @Size(max = 12) List<@NotBlank String> names,
            @NotEmpty List<@NotBlank String> learn) {}
}
