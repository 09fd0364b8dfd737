package dev.soundingboard.account;

import dev.soundingboard.account.AccountCommand.NewAccount;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.people.People;
import org.springframework.stereotype.Component;

/** Gives a new account its code; in an old one, asks for it. */
@Component
class AskNewAccount implements Handler<NewAccount> {

    private final Codes codes;
    private final People people;

    AskNewAccount(Codes codes, People people) {
        this.codes = codes;
        this.people = people;
    }

    @Override
    public Reply handle(Actor actor, NewAccount command) {
        people.oneTurnAtATime(actor.person());
        return Reply.show(
                people.get(actor.person()).hasBegunNothing()
                        ? CodeCard.of(codes.issue(actor.person()))
                        : OwnForm.of("", ""));
    }
}
