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
        String grantedBy)
        implements Card {

    static final int LONGEST_REASON = 200;

    @Override
    public String summary() {
        return grantedBy.isEmpty()
                ? traineeName + " asks for an exception"
                : "%s has an exception".formatted(traineeName);
    }
}
