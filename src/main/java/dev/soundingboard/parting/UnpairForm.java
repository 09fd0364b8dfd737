package dev.soundingboard.parting;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;

/**
 * Asks which pair is to end.
 *
 * @param problem what was wrong with the names; empty on a fresh form
 */
@Template("parting/unpair")
record UnpairForm(String summary, String problem) implements Card {

    static UnpairForm of(String problem) {
        return new UnpairForm("End a pair", problem);
    }
}
