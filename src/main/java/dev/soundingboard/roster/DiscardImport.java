package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
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

    DiscardImport(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Reply handle(Actor actor, Discard command) {
        return Reply.replace(drafts.take(command.draft(), actor.inScheme())
                .map(this::discarded)
                .orElseGet(Settled::gone));
    }

    private Card discarded(Draft draft) {
        if (draft.state() == State.OPEN) {
            drafts.settle(draft, State.DISCARDED);
            return Settled.card(State.DISCARDED);
        }
        return Settled.card(draft.state());
    }
}
