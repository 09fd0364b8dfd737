package dev.soundingboard.account;

import dev.soundingboard.account.AccountCommand.AskMove;
import dev.soundingboard.account.AccountCommand.Check;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Confirmation;
import dev.soundingboard.chat.KnownName;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.people.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the team exactly what moving somebody to a new account does. */
@Component
class CheckRelink implements Query<Check> {

    private final OfTheScheme ofTheScheme;
    private final Moving moving;
    private final AccountProperties properties;

    CheckRelink(OfTheScheme ofTheScheme, Moving moving, AccountProperties properties) {
        this.ofTheScheme = ofTheScheme;
        this.moving = moving;
        this.properties = properties;
    }

    @Override
    public Reply handle(Actor actor, Check command) {
        return Reply.replace(ofTheScheme
                .find(command.person(), actor)
                .map(person -> OfTheScheme.hindrance(person, actor)
                        .<Card>map(refusal -> refusal)
                        .orElseGet(() -> checked(person, command.code())))
                .orElseGet(OfTheScheme::nobody));
    }

    private Card checked(Person person, String code) {
        var name = KnownName.inWords(person.name());
        return moving.target(code, person.id())
                .<Card>map(fresh -> new Confirmation(
                        "Move %s to the account of %s?".formatted(name, KnownName.inWords(fresh.name())),
                        "Do this only if you know that both are the same person: whoever has that account reads everything that is theirs.",
                        List.of(
                                "I ask the old account. If it says yes, they move at once. If it says no, nothing moves and I tell you.",
                                "If it says nothing, they move after %d days."
                                        .formatted(properties.objection().toDays()),
                                "Their pairs, agreements, sessions and notes go with them. Nobody else notices.",
                                "I tell the other admins of their schemes."),
                        List.of(
                                new Button("Ask to move them", new AskMove(person.id(), code)),
                                TeamCommand.Menu.asButton())))
                .orElseGet(() -> RelinkForm.noSuchCode(person, code));
    }
}
