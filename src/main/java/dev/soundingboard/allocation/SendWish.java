package dev.soundingboard.allocation;

import dev.soundingboard.allocation.AllocationCommand.Send;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TextLength;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Puts a trainee on the waiting list (P6). */
@Component
class SendWish implements Handler<Send> {

    private final People people;
    private final Asking asking;
    private final Wishes wishes;
    private final Schemes schemes;
    private final Clock clock;

    SendWish(People people, Asking asking, Wishes wishes, Schemes schemes, Clock clock) {
        this.people = people;
        this.asking = asking;
        this.wishes = wishes;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Send command) {
        people.oneTurnAtATime(actor.person());
        var scheme = schemes.get(actor.inScheme());
        return Reply.replace(asking.hindrance(actor, scheme).orElseGet(() -> sent(actor, scheme, command)));
    }

    private Card sent(Actor actor, Scheme scheme, Send command) {
        var mentors = asking.mentorsOf(actor.person(), scheme.id());
        return TextLength.tooLong(command.wishes(), WishForm.LONGEST)
                .<Card>map(problem -> WishForm.of(mentors, command.wishes(), problem))
                .orElseGet(() -> mentors.isNobody() || command.another()
                        ? waiting(actor, scheme, command.wishes())
                        : WishForm.of(mentors, command.wishes(), ""));
    }

    private Card waiting(Actor actor, Scheme scheme, String text) {
        var wish = wishes.saveAndFlush(new Wish(scheme.id(), actor.person(), text, clock.instant()));
        return OnTheList.of(wish, scheme, actor.zone());
    }
}
