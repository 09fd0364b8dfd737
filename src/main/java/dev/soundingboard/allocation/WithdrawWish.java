package dev.soundingboard.allocation;

import dev.soundingboard.allocation.AllocationCommand.Withdraw;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
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

    private Refusal withdrawn(Wish wish, int version) {
        if (wish.isWaiting() && wish.version() == version) {
            wish.withdraw();
            wishes.saveAndFlush(wish);
        }
        return wish.isWaiting()
                ? Refusal.because("That has changed in the meantime.", AllocationCommand.Ask.asButton())
                : Refusal.because(
                        "You are not on the waiting list any more.",
                        AllocationCommand.Ask.asButton(),
                        Home.asButton());
    }
}
