package dev.soundingboard.evidence;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.evidence.EvidenceCommand.Show;
import org.springframework.stereotype.Component;

/** Shows what somebody can take away, of all the time. */
@Component
class ShowEvidence implements Query<Show> {

    private final EvidenceCards cards;

    ShowEvidence(EvidenceCards cards) {
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Show command) {
        return Reply.show(cards.ofAll(actor));
    }
}
