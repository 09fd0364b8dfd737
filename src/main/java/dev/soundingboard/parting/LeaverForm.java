package dev.soundingboard.parting;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;

/**
 * Asks which mentor leaves.
 *
 * @param problem what was wrong with the name; empty on a fresh form
 */
@Template("parting/leaver")
record LeaverForm(String summary, String problem) implements Card {

    static LeaverForm of(String problem) {
        return new LeaverForm("A mentor leaves the scheme", problem);
    }
}
