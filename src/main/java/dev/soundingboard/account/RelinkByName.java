package dev.soundingboard.account;

import dev.soundingboard.account.AccountCommand.Choose;
import dev.soundingboard.account.AccountCommand.Relink;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.people.Names;
import dev.soundingboard.people.People;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for the code of whoever is meant; who is in doubt chooses. */
@Component
class RelinkByName implements Query<Relink> {

    private final Names names;
    private final People people;

    RelinkByName(Names names, People people) {
        this.names = names;
        this.people = people;
    }

    @Override
    public Reply handle(Actor actor, Relink command) {
        return Reply.show(
                command.text().isEmpty()
                        ? OfTheScheme.pick()
                        : names.find(actor.inScheme(), command.text())
                                .card(this::code, id -> new Choose(id.toString()), OfTheScheme.pick()::because));
    }

    private Card code(UUID person) {
        return RelinkForm.blank(person, people.get(person).name());
    }
}
