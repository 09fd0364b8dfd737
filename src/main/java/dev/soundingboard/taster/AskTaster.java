package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.taster.TasterCommand.Ask;
import org.springframework.stereotype.Component;

/** Opens the form, or shows why this mentor can't be asked now. */
@Component
class AskTaster implements Handler<Ask> {

    private final Mentors mentors;
    private final TasterRequests requests;
    private final TasterCards cards;
    private final TasterRefusals refusals;

    AskTaster(Mentors mentors, TasterRequests requests, TasterCards cards, TasterRefusals refusals) {
        this.mentors = mentors;
        this.requests = requests;
        this.cards = cards;
        this.refusals = refusals;
    }

    @Override
    public Reply handle(Actor actor, Ask command) {
        return mentors.find(command.mentor(), actor.inScheme())
                .map(mentor -> refusals.toAsk(actor, mentor, requests.currentOfTrainee(actor.person()))
                        .map(Reply::show)
                        .orElseGet(() -> Reply.show(cards.emptyForm(actor, mentor))))
                .orElseGet(() -> Reply.show(refusals.noSuchMentor()));
    }
}
