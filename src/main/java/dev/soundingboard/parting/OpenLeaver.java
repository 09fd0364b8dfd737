package dev.soundingboard.parting;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.PickedId;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.parting.LeavingCommand.Open;
import org.springframework.stereotype.Component;

/** Shows what becomes of the pairs of the mentor who was picked. */
@Component
class OpenLeaver implements Query<Open> {

    private final Mentors mentors;
    private final LeavingCards cards;

    OpenLeaver(Mentors mentors, LeavingCards cards) {
        this.mentors = mentors;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return Reply.replace(PickedId.read(command.picked())
                .flatMap(id -> mentors.find(id, actor.inScheme()))
                .map(mentor -> cards.of(mentor, actor))
                .orElseGet(() -> LeavingCards.pick().because("Choose a mentor from the list.")));
    }
}
