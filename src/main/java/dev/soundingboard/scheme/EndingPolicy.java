package dev.soundingboard.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the mentoring of a pair pauses and ends (P7, F1, F2).
 *
 * @param next what a trainee is told whose mentoring has ended (P7)
 * @param tellTeam whether the team is told that it has ended, never why (F1)
 * @param atTerm what happens when the time of {@code meetings.term} is over (F2)
 * @param countedFrom what that time is counted from (S2); null for the day they became a pair
 * @param notice how long before the end both are told; null if they aren't
 * @param alternatives what else there is afterwards, a sentence each (S2); null if nothing is listed
 * @param longestPause how far ahead the end of a pause may be
 */
public record EndingPolicy(
        @NotBlank String next,
        boolean tellTeam,
        @NotNull AtTerm atTerm,
        @Nullable CountedFrom countedFrom,
        @Nullable Period notice,
        @Nullable List<@NotBlank String> alternatives,
        @NotNull Period longestPause) {

    /** What happens when the time is over. */
    public enum AtTerm {
        /** The pair ends by itself. */
        CLOSE,
        /** Both are asked whether to go on; it does unless one says no. */
        ASK,
        /** Nothing: it lasts as long as the two like. */
        OPEN
    }

    /** Where the time begins. */
    public enum CountedFrom {
        /** The trainee's date of {@code joining.date}. */
        RETURN,
        /** The day they became a pair. */
        PAIRING
    }

    /** The pair ends by itself when the time is over. */
    public boolean closes() {
        return atTerm == AtTerm.CLOSE;
    }

    public List<String> listed() {
        return alternatives == null ? List.of() : alternatives;
    }
}
