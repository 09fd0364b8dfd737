package dev.soundingboard.trainee;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.UUID;

/**
 * Somebody's wish for an exception, for the scheme team (E3).
 *
 * @param standing why they can't ask for a mentor now
 * @param problem what to mend first; empty on a fresh form
 * @param reason what was typed so far, or the reason that is kept
 * @param grantedBy who granted it; empty while it waits
 * @param asked whether they asked for it, or the team thought of it
 */
@Template("trainee/exception")
record ExceptionWish(
        UUID trainee,
        int version,
        String traineeName,
        String standing,
        String problem,
        String reason,
        int longestReason,
        String grantedBy,
        boolean asked)
        implements Card {

    static final int LONGEST_REASON = 200;

    @Override
    public String summary() {
        if (!grantedBy.isEmpty()) {
            return "%s has an exception".formatted(traineeName);
        }
        return (asked ? "%s asks for an exception" : "Make an exception for %s?").formatted(traineeName);
    }
}
