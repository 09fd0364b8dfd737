package dev.soundingboard.parting;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.parting.UnpairCommand.Find;
import org.springframework.stereotype.Component;

/** Offers pairs of the scheme with somebody whose name begins as typed. */
@Component
class OfferPairs implements Query<Find> {

    private final Mentorships mentorships;

    OfferPairs(Mentorships mentorships) {
        this.mentorships = mentorships;
    }

    @Override
    public Reply handle(Actor actor, Find command) {
        return Reply.choices(mentorships.currentCalled(command.text(), actor.inScheme(), Reply.Choices.MOST).stream()
                .map(pair -> new Reply.Choice(UnpairCards.names(pair), pair.id().toString()))
                .toList());
    }
}
