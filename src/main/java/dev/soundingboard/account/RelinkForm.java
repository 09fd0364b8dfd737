package dev.soundingboard.account;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.KnownName;
import dev.soundingboard.chat.Template;
import dev.soundingboard.people.Person;
import java.util.UUID;

/**
 * Asks the team for the code of somebody's new account.
 *
 * @param problem what was wrong with it; empty on a fresh form
 */
@Template("account/relink")
record RelinkForm(UUID person, String summary, String problem, String code) implements Card {

    static RelinkForm blank(UUID person, String name) {
        return of(person, name, "", "");
    }

    static RelinkForm noSuchCode(Person person, String code) {
        return of(
                person.id(),
                person.name(),
                code,
                "That code doesn’t work. Ask them to write “new account” to me in their new account, before they join anything there, and to tell you the code.");
    }

    private static RelinkForm of(UUID person, String name, String code, String problem) {
        return new RelinkForm(person, "The new account of %s".formatted(KnownName.inWords(name)), problem, code);
    }
}
