package dev.soundingboard.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The taster session (P2).
 *
 * @param invitation what a taster is for, in a sentence
 * @param length how long one takes
 * @param notice least time between asking and the session
 * @param horizon how far ahead a time may be
 * @param openRequests how many unanswered requests a trainee may have in all
 * @param answerWithin how long a request waits for an answer before it expires
 * @param decideWithin how long after the session the two have to say whether it is a good fit
 * @param without what a mentee is told who would rather start without a taster; null if that can't be
 * @param declining kind reasons a mentor can choose from
 */
public record TasterPolicy(
        @NotBlank String invitation,
        @NotNull Duration length,
        @NotNull Duration notice,
        @NotNull Duration horizon,
        @Positive int openRequests,
        @NotNull Period answerWithin,
        @NotNull Period decideWithin,
        @Nullable String without,
        @NotEmpty List<@NotBlank String> declining) {}
