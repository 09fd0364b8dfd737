package dev.soundingboard.account;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.KnownName;
import dev.soundingboard.chat.Template;
import java.util.UUID;

/**
 * Asks the team for the code of somebody's new account.
 *
 * @param problem what was wrong with it; empty on a fresh form
 */
@Template("account/relink")
record RelinkForm(UUID person, String summary, String problem, String code) implements Card {

    static RelinkForm of(UUID person, String name, String code, String problem) {
        return new RelinkForm(person, "The new account of %s".formatted(KnownName.inWords(name)), problem, code);
    }
}
