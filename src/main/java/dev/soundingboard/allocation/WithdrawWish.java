package dev.soundingboard.allocation;

import dev.soundingboard.allocation.AllocationCommand.Withdraw;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import java.util.List;
import org.springframework.stereotype.Component;

/** The trainee takes the wish back; no reason is asked. */
@Component
class WithdrawWish implements Handler<Withdraw> {

    private final Wishes wishes;

    WithdrawWish(Wishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public Reply handle(Actor actor, Withdraw command) {
        return wishes.find(command.wish(), actor.inScheme())
                .map(NamedWish::wish)
                .filter(wish -> wish.trainee().equals(actor.person()))
                .map(wish -> Reply.replace(withdrawn(wish, command.version())))
                .orElseGet(() -> Reply.show(
                        Refusal.because("You are not on the waiting list.", AllocationCommand.Ask.asButton())));
    }

    private News withdrawn(Wish wish, int version) {
        if (wish.isWaiting() && wish.version() == version) {
            wish.withdraw();
            wishes.saveAndFlush(wish);
        }
        return new News(
                "You are not on the waiting list any more",
                "You can ask again at any time.",
                List.of(AllocationCommand.Ask.asButton(), Home.asButton()));
    }
}
