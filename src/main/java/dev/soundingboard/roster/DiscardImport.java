package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.roster.Drafts.Draft;
import dev.soundingboard.roster.Drafts.State;
import dev.soundingboard.roster.RosterCommand.Discard;
import org.springframework.stereotype.Component;

/** Throws away what was looked at. */
@Component
class DiscardImport implements Handler<Discard> {

    private final Drafts drafts;
    private final Acts acts;

    DiscardImport(Drafts drafts, Acts acts) {
        this.drafts = drafts;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Discard command) {
        return Reply.replace(drafts.take(command.draft(), actor.inScheme())
                .map(draft -> discarded(actor, draft))
                .orElseGet(Settled::gone));
    }

    private Card discarded(Actor actor, Draft draft) {
        if (draft.state() == State.OPEN) {
            drafts.settle(draft, State.DISCARDED);
            acts.done(actor, draft.id());
            return Settled.card(State.DISCARDED);
        }
        return Settled.card(draft.state());
    }
}
