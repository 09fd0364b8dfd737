package dev.soundingboard.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;

/**
 * What the two keep of their sessions (S6). Nobody has to keep anything but that they met.
 *
 * @param askAfter how long after the end of a planned session both are asked to log it
 * @param plannedWithin how long ago a plan can be that "we met" is about
 * @param undoWithin how long whoever logged a session can take that back
 * @param sameWithin how many days apart two logs of the two can be of one meeting; a period of days
 * @param longestOutcome most characters of what they agreed
 * @param longestAction most characters of one action
 * @param mostActions most actions of one session
 * @param remindAt time of the day when somebody is reminded of an action that is due
 * @param longestNote most characters of a private note (D4)
 * @param noteWarning what a private note is not for (D4)
 * @param reflecting how to write about a session, a sentence each (S6)
 */
public record RecordPolicy(
        @NotNull Duration askAfter,
        @NotNull Period plannedWithin,
        @NotNull Period undoWithin,
        @NotNull Period sameWithin,
        @Positive int longestOutcome,
        @Positive int longestAction,
        @Positive int mostActions,
        @NotNull LocalTime remindAt,
        @Positive int longestNote,
        @NotBlank String noteWarning,
        @NotEmpty List<@NotBlank String> reflecting) {}
