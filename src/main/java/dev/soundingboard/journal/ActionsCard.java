package dev.soundingboard.journal;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * What somebody has still to do, what is due soonest first.
 *
 * @param more that there is more than this; empty if there isn't
 */
@Template("journal/actions")
record ActionsCard(String summary, String more, List<Line> actions, List<Button> ways) implements Card {

    /**
     * One action.
     *
     * @param what as it was written
     * @param says with whom, and by when
     * @param late whether its day has passed
     * @param marks says it is done, and opens its session
     */
    record Line(String what, String says, boolean late, List<Button> marks) {}
}
