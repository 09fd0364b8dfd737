package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.roster.Awaited.One;
import dev.soundingboard.roster.RosterCommand.TakeOff;
import org.springframework.stereotype.Component;

/** Takes somebody off the list, unless they have come meanwhile; what was changed since is looked at again. */
@Component
class TakeOffList implements Handler<TakeOff> {

    private final Awaited awaited;
    private final Acts acts;

    TakeOffList(Awaited awaited, Acts acts) {
        this.awaited = awaited;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, TakeOff command) {
        return Reply.replace(awaited.find(command.entry(), actor.inScheme())
                .map(one -> takenOff(actor, one, command.version()))
                .orElseGet(OffCards::gone));
    }

    private Card takenOff(Actor actor, One one, int version) {
        if (awaited.takeOff(one.id(), version, actor.inScheme())) {
            acts.done(actor, one.id());
            return OffCards.done(one);
        }
        return awaited.find(one.id(), actor.inScheme()).map(OffCards::of).orElseGet(OffCards::gone);
    }
}
