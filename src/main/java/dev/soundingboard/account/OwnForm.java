package dev.soundingboard.account;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;

/**
 * In the old account: asks for the new one's code.
 *
 * @param problem what was wrong with it; empty on a fresh form
 */
@Template("account/own")
record OwnForm(String summary, String problem, String code) implements Card {

    static OwnForm of(String code, String problem) {
        return new OwnForm("Move to a new account", problem, code);
    }

    static OwnForm noSuchCode(String code) {
        return of(code, "That code doesn’t work. In your new account, write “new account” and I give you another.");
    }
}
