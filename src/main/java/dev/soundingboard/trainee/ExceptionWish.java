package dev.soundingboard.trainee;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.trainee.TraineeCommand.TakeBackException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish for an exception, for the scheme team (E3).
 *
 * @param standing why they can't ask for a mentor now
 * @param problem what to mend first; empty on a fresh form
 * @param reason what was typed so far, or the reason that is kept
 * @param grantedBy who granted it; empty while it waits
 * @param asked whether they asked for it, or the team thought of it
 * @param grantable whether there is one to grant
 * @param takeBack takes it back; null if there is none, or they have used it
 * @param ways out of it
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
        boolean asked,
        boolean grantable,
        @Nullable TakeBackException takeBack,
        List<Button> ways)
        implements Card {

    static final int LONGEST_REASON = 200;

    @Override
    public String summary() {
        if (!grantedBy.isEmpty()) {
            return "%s has an exception".formatted(traineeName);
        }
        if (!grantable) {
            return "%s needs no exception".formatted(traineeName);
        }
        return (asked ? "%s asks for an exception" : "Make an exception for %s?").formatted(traineeName);
    }
}
