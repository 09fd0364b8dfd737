package dev.soundingboard.suspension;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;

/**
 * Asks which mentor is to be hidden.
 *
 * @param problem what was wrong with the name; empty on a fresh form
 */
@Template("suspension/pick")
record PickForm(String summary, String problem) implements Card {

    static PickForm of(String problem) {
        return new PickForm("Hide a mentor from trainees", problem);
    }
}
