package dev.soundingboard.account;

import dev.soundingboard.account.AccountCommand.Find;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.people.Names;
import org.springframework.stereotype.Component;

/** Offers people of the admin's scheme by their names. */
@Component
class FindPeople implements Query<Find> {

    private final Names names;

    FindPeople(Names names) {
        this.names = names;
    }

    @Override
    public Reply handle(Actor actor, Find command) {
        return Reply.choices(names.beginningWith(actor.inScheme(), command.text(), Reply.Choices.MOST).stream()
                .map(it -> new Reply.Choice(it.name(), it.person().toString()))
                .toList());
    }
}
