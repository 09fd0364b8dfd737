package dev.soundingboard.account;

import dev.soundingboard.account.AccountCommand.Choose;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.PickedId;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import org.springframework.stereotype.Component;

/** Asks for the code of whoever was picked. */
@Component
class ChoosePerson implements Query<Choose> {

    private final OfTheScheme ofTheScheme;

    ChoosePerson(OfTheScheme ofTheScheme) {
        this.ofTheScheme = ofTheScheme;
    }

    @Override
    public Reply handle(Actor actor, Choose command) {
        return Reply.replace(PickedId.read(command.picked())
                .flatMap(id -> ofTheScheme.find(id, actor))
                .<Card>map(person -> RelinkForm.blank(person.id(), person.name()))
                .orElseGet(() -> OfTheScheme.pick().because("Choose somebody from the list.")));
    }
}
