package dev.soundingboard.parting;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.PickedId;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.parting.UnpairCommand.Open;
import org.springframework.stereotype.Component;

/** Shows what ending the pair would do that was picked. */
@Component
class OpenPairToEnd implements Query<Open> {

    private final Mentorships mentorships;
    private final UnpairCards cards;

    OpenPairToEnd(Mentorships mentorships, UnpairCards cards) {
        this.mentorships = mentorships;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return Reply.replace(PickedId.read(command.picked())
                .flatMap(id -> mentorships.inFull(id, actor.inScheme()))
                .<Card>map(pair -> cards.of(pair, actor))
                .orElseGet(() -> UnpairCards.pick().because("Choose a pair from the list.")));
    }
}
