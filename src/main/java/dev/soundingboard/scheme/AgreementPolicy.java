package dev.soundingboard.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * How the two agree to work: a guide to a conversation, not a form to fill in (S5).
 *
 * @param signaturesRequired whether only two signatures settle it; otherwise “we talked it through” does too
 * @param safety whom to speak to with a worry about somebody's safety, and that nobody monitors what is written (S9, D5)
 * @param unfinishedAfter how long after they began, or became a pair and nobody has begun, the two are reminded
 * @param prompts what they talk through, in its order (A1 to A6)
 * @param rhythm how often they meet (A1)
 * @param cancelling what they do if one has to cancel (A1, S10)
 * @param review when they look at it again (A5)
 */
public record AgreementPolicy(
        boolean signaturesRequired,
        @NotBlank String safety,
        @NotNull Period unfinishedAfter,
        @NotEmpty List<@Valid Prompt> prompts,
        @NotNull @Valid Rhythm rhythm,
        @NotNull @Valid Cancelling cancelling,
        @NotNull @Valid Review review) {

    /**
     * One step of the conversation.
     *
     * @param id of its rule; never changes
     * @param hints what may belong to it, a few words each
     * @param suggestion what stands there until they say something else; null for nothing
     */
    public record Prompt(
            @NotBlank @Size(max = 20) String id,
            @NotBlank String title,
            @NotBlank String question,
            @NotEmpty List<@NotBlank String> hints,
            @Nullable String suggestion) {}

    /**
     * How often they meet.
     *
     * @param askedIn id of the prompt that it is asked with
     * @param suggestion one of the choices; null for none
     */
    public record Rhythm(
            @NotBlank String askedIn,
            @Nullable String suggestion,
            @NotEmpty List<@Valid Choice> choices) {

        /** The choice with these words. */
        public Optional<Choice> choice(String says) {
            return choices.stream().filter(it -> it.says().equals(says)).findFirst();
        }

        /** What two have agreed who meet that often: "You agreed: every 6 weeks." */
        public String agreed(Period every) {
            return choices.stream()
                    .filter(it -> every.equals(it.every()))
                    .findFirst()
                    .map(it -> "You agreed: %s.".formatted(StringUtils.uncapitalize(it.says())))
                    .orElse("You have agreed how often.");
        }
    }

    /**
     * One answer to how often.
     *
     * @param says in words
     * @param every as a period; null if they decide each time
     */
    public record Choice(
            @NotBlank @Size(max = 60) String says, @Nullable Period every) {}

    /**
     * What they do if one has to cancel.
     *
     * @param askedIn id of the prompt that it is asked with
     * @param suggestion what stands there until they say something else; null for nothing
     */
    public record Cancelling(
            @NotBlank String askedIn,
            @NotBlank String question,
            @Nullable String suggestion) {}

    /**
     * When they look at it again.
     *
     * @param askedIn id of the prompt that it is asked with
     * @param after how long after, if they name no day
     * @param latest how far ahead a day may be
     */
    public record Review(
            @NotBlank String askedIn,
            @NotBlank String question,
            @NotNull Period after,
            @NotNull Period latest) {}

    @AssertTrue(message = "asked-in of rhythm, cancelling and review must each be the id of a prompt")
    boolean isAskedInPrompts() {
        return Stream.of(rhythm.askedIn(), cancelling.askedIn(), review.askedIn())
                .allMatch(id -> prompt(id).isPresent());
    }

    @AssertTrue(message = "the suggestion of rhythm must be one of its choices")
    boolean isRhythmAChoice() {
        return rhythm.suggestion() == null || rhythm.choice(rhythm.suggestion()).isPresent();
    }

    public Optional<Prompt> prompt(String id) {
        return prompts.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The prompt that follows, or goes before with a negative distance. */
    public Optional<Prompt> beside(Prompt prompt, int distance) {
        var place = prompts.indexOf(prompt) + distance;
        return IntStream.of(place)
                .filter(it -> it >= 0 && it < prompts.size())
                .mapToObj(prompts::get)
                .findFirst();
    }
}
