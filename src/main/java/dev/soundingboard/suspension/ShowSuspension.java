package dev.soundingboard.suspension;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.SuspensionCommand.Open;
import org.springframework.stereotype.Component;

/** Shows whether a mentor is hidden, and what changing it would do. */
@Component
class ShowSuspension implements Query<Open> {

    private final Mentors mentors;
    private final SuspensionCards cards;

    ShowSuspension(Mentors mentors, SuspensionCards cards) {
        this.mentors = mentors;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return Reply.show(mentors.find(command.mentor(), actor.inScheme())
                .<Card>map(mentor -> cards.of(mentor, actor))
                .orElseGet(Mentors::noSuchMentor));
    }
}
