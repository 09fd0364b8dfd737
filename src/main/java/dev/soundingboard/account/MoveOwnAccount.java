package dev.soundingboard.account;

import dev.soundingboard.account.AccountCommand.MoveOwn;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moves at once: whoever knows the code has both accounts. */
@Component
class MoveOwnAccount implements Handler<MoveOwn> {

    private final Moving moving;

    MoveOwnAccount(Moving moving) {
        this.moving = moving;
    }

    @Override
    public Reply handle(Actor actor, MoveOwn command) {
        return Reply.replace(moving.target(command.code(), actor.person())
                .<Card>map(fresh -> {
                    moving.move(actor.person(), fresh.id());
                    return new News(
                            "Your mentoring has moved",
                            "It is in your new account now. I have written to you there.",
                            List.of(Home.asButton()));
                })
                .orElseGet(() -> OwnForm.noSuchCode(command.code())));
    }
}
