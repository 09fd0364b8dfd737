package dev.soundingboard.account;

import dev.soundingboard.account.AccountCommand.MoveOwn;
import dev.soundingboard.account.AccountCommand.Own;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Confirmation;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.KnownName;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows somebody, in their old account, what moving would do. */
@Component
class CheckOwn implements Query<Own> {

    private final Moving moving;

    CheckOwn(Moving moving) {
        this.moving = moving;
    }

    @Override
    public Reply handle(Actor actor, Own command) {
        return Reply.replace(moving.target(command.code(), actor.person())
                .<Card>map(fresh -> new Confirmation(
                        "Move to the account of %s?".formatted(KnownName.inWords(fresh.name())),
                        "Everything that is yours here goes with you.",
                        List.of(
                                "Your mentoring, agreements, sessions and notes are in the new account.",
                                "This account has nothing of it any more.",
                                "I write to you there from now on."),
                        List.of(new Button("Move", new MoveOwn(command.code())), Home.asButton())))
                .orElseGet(() -> OwnForm.noSuchCode(command.code())));
    }
}
