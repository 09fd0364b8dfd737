package dev.soundingboard.account;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;

/**
 * Asks whose account has changed.
 *
 * @param problem what was wrong with the name; empty on a fresh form
 */
@Template("account/pick")
record PickForm(String summary, String problem) implements Card {

    static PickForm of(String problem) {
        return new PickForm("Who has a new account?", problem);
    }
}
