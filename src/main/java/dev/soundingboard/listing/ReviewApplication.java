package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.listing.ApprovalCommand.Review;
import org.springframework.stereotype.Component;

/** Shows an admin one application. */
@Component
class ReviewApplication implements Query<Review> {

    private final Reviewing reviewing;

    ReviewApplication(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public Reply handle(Actor actor, Review command) {
        return reviewing.withWaiting(actor, command.application(), it -> reviewing.card(it, actor.zone()));
    }
}
