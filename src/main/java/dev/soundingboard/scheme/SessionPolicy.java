package dev.soundingboard.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sessions, from the plan to the day.
 *
 * @param lengths how long a session can be, planned or logged
 * @param usualLength the length that a form begins with, and of a session that is logged in one tap
 * @param ahead how far ahead a session may be
 * @param mostAhead how many sessions of a pair can be ahead
 * @param usualHours when sessions usually begin; another hour is asked about
 * @param video the one of the profile's ways in which they meet online (S4); null for none
 * @param place what makes a good place (S4)
 * @param firstFormat advice on how to meet the first time (S3, S4); null for none
 * @param firstChecklist what to go through in the first session (S3); null for none
 * @param question what the trainee is asked before a session (S6, S7)
 * @param cancelling what to think of before cancelling (S10)
 * @param reminders how long before a session both are reminded
 * @param nudges whom to remind when no session is planned within the rhythm (S1)
 * @param afterFirst what both are asked after the first session (S3); null if nothing is
 */
public record SessionPolicy(
        @NotEmpty List<@NotNull Duration> lengths,
        @NotNull Duration usualLength,
        @NotNull Period ahead,
        @Positive int mostAhead,
        @NotNull @Valid Hours usualHours,
        @Nullable String video,
        @NotBlank String place,
        @Nullable String firstFormat,
        @Nullable List<@NotBlank String> firstChecklist,
        @NotBlank String question,
        @NotBlank String cancelling,
        @NotEmpty List<@NotNull Duration> reminders,
        @NotEmpty Set<Side> nudges,
        @Nullable @Valid AfterFirst afterFirst) {

    /** One of the two. */
    public enum Side {
        MENTEE,
        MENTOR
    }

    /** Hours of the day, the last included. */
    public record Hours(@NotNull LocalTime from, @NotNull LocalTime to) {

        public boolean include(LocalTime time) {
            return !time.isBefore(from) && !time.isAfter(to);
        }
    }

    /**
     * Whether the two go on (S3).
     *
     * @param question what each is asked
     * @param book how many sessions they are offered to plan when both say yes
     * @param remindAfter how long after the question whoever hasn't answered is reminded, once
     */
    public record AfterFirst(
            @NotBlank String question,
            @Positive @Max(3) int book,
            @NotNull Period remindAfter) {}

    /** The last day that a session may be on. */
    public LocalDate lastDay(LocalDate today) {
        return today.plus(ahead);
    }

    /** What to go through in the first session; empty for nothing. */
    public List<String> checklist() {
        return firstChecklist == null ? List.of() : firstChecklist;
    }
}
