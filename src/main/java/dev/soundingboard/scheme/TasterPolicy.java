package dev.soundingboard.scheme;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
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
 * @param nudgeAfter how long a request waits before whoever has to answer is reminded
 * @param answerWithin how long a request waits for an answer before it expires
 * @param decideWithin how long after the session the two have to say whether it is a good fit
 * @param unreachedAfter how long a trainee waits before they can tell the team that a mentor can't be reached (P6); null
 *     if not at all
 * @param without what a mentee is told who would rather start without a taster; null if that can't be
 * @param declining kind reasons a mentor can choose from
 */
public record TasterPolicy(
        @NotBlank String invitation,
        @NotNull Duration length,
        @NotNull Duration notice,
        @NotNull Duration horizon,
        @Positive int openRequests,
        @NotNull Period nudgeAfter,
        @NotNull Period answerWithin,
        @NotNull Period decideWithin,
        @Nullable Period unreachedAfter,
        @Nullable String without,
        @NotEmpty List<@NotBlank String> declining) {

    /** When a request expires that somebody could answer from that moment on. */
    public Instant answerBy(Instant from) {
        return after(answerWithin, from);
    }

    /** When whoever could answer from that moment on is reminded. */
    public Instant nudgeAt(Instant from) {
        return after(nudgeAfter, from);
    }

    /** Whether it is time to remind of what expires then: it can wait from a later moment than it did at first. */
    public boolean isTimeToNudge(Instant answerBy, Instant now) {
        var from = answerBy.atOffset(ZoneOffset.UTC).minus(answerWithin).toInstant();
        return !nudgeAt(from).isAfter(now);
    }

    /** What expires before then has waited for so long that whoever has to answer was reminded. */
    public Instant nudgedBefore(Instant now) {
        return answerBy(now.atOffset(ZoneOffset.UTC).minus(nudgeAfter).toInstant());
    }

    /** Since when something waits that expires then. */
    public Instant waitsSince(Instant answerBy) {
        return answerBy.atOffset(ZoneOffset.UTC).minus(answerWithin).toInstant();
    }

    @AssertTrue(message = "must be shorter than answer-within")
    boolean isNudgeAfterInTime() {
        return nudgeAfter == null
                || answerWithin == null
                || nudgeAt(Instant.EPOCH).isBefore(answerBy(Instant.EPOCH));
    }

    /** When a session that begins then is over. */
    public Instant end(Instant start) {
        return start.plus(length);
    }

    /** Until when the two have to say how it was. */
    public Instant decideBy(Instant start) {
        return after(decideWithin, end(start));
    }

    /** Whether a trainee who asked then has waited long enough to tell the team (P6). */
    public boolean mayTellTheTeam(Instant asked, Instant now) {
        return unreachedAfter != null && !now.isBefore(after(unreachedAfter, asked));
    }

    private static Instant after(Period period, Instant from) {
        return from.atOffset(ZoneOffset.UTC).plus(period).toInstant();
    }
}
