package dev.soundingboard.account;

import dev.soundingboard.account.AccountCommand.Choose;
import dev.soundingboard.account.AccountCommand.Find;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.PickForm;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose account an admin may ask to move: people of their scheme, and no admin of any. */
@Component
class OfTheScheme {

    private final People people;

    OfTheScheme(People people) {
        this.people = people;
    }

    /** Empty for strangers. */
    Optional<Person> find(UUID id, Actor admin) {
        return people.find(id)
                .filter(person -> !person.rolesIn(admin.inScheme()).isEmpty());
    }

    /** Why not, in a sentence. */
    static Optional<Refusal> hindrance(Person person, Actor admin) {
        if (person.id().equals(admin.person())) {
            return Optional.of(Refusal.because(
                    "For yourself, write “new account” in both of your accounts.", TeamCommand.Menu.asButton()));
        }
        return person.isAnAdmin()
                ? Optional.of(Refusal.because(
                        "They are an admin, so only they can move: by “new account” in both of their accounts. Or remove them as an admin first.",
                        TeamCommand.Menu.asButton()))
                : Optional.empty();
    }

    static PickForm pick() {
        return PickForm.of("Who has a new account?", "Who is it?", "Choose somebody.", Find.class, new Choose(""));
    }

    static Refusal nobody() {
        return Refusal.because("We can’t find that person.", TeamCommand.Menu.asButton());
    }
}
