package dev.soundingboard.suspension;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.PickedId;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.SuspensionCommand.Choose;
import org.springframework.stereotype.Component;

/** Shows the mentor that was picked in the form. */
@Component
class ChooseMentor implements Query<Choose> {

    private final Mentors mentors;
    private final SuspensionCards cards;

    ChooseMentor(Mentors mentors, SuspensionCards cards) {
        this.mentors = mentors;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Choose command) {
        return Reply.replace(PickedId.read(command.picked())
                .flatMap(id -> mentors.find(id, actor.inScheme()))
                .<Card>map(mentor -> cards.of(mentor, actor))
                .orElseGet(() -> SuspensionCards.pick().because("Choose a mentor from the list.")));
    }
}
