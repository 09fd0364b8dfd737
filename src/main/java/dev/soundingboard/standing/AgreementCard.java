package dev.soundingboard.standing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.standing.StandingCommand.Accept;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best practice agreement in its current edition, and what is new in it (M3).
 *
 * @param name what the scheme calls it
 * @param says how it stands, and what follows
 * @param fresh clauses that are new, or worded anew
 * @param clauses the others
 * @param accept the one button; null if they have accepted it
 */
@Template("standing/agreement")
record AgreementCard(
        String summary,
        String name,
        String says,
        List<String> fresh,
        List<String> clauses,
        @Nullable Accept accept,
        List<Button> ways)
        implements Card {}
