package dev.soundingboard.evidence;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.evidence.EvidenceCommand.Of;
import org.springframework.stereotype.Component;

/** The same of the days that they chose. */
@Component
class ShowEvidenceOfPeriod implements Query<Of> {

    private final EvidenceCards cards;

    ShowEvidenceOfPeriod(EvidenceCards cards) {
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Of command) {
        return Reply.replace(cards.of(actor, command));
    }
}
