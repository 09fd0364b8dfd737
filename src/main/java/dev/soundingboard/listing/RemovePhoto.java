package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.photo.Photos;
import org.springframework.stereotype.Component;

/** Takes the photo out of the profile, and out of the database (P5). */
@Component
class RemovePhoto implements Handler<ListingCommand.RemovePhoto> {

    private final Own own;
    private final Photos photos;
    private final StepCards cards;

    RemovePhoto(Own own, Photos photos, StepCards cards) {
        this.own = own;
        this.photos = photos;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, ListingCommand.RemovePhoto command) {
        return own.withTheirs(actor, command.application(), application -> {
            photos.discard(actor.person(), application.draft().profile().photo());
            application.draft().photo(null);
            own.store(application);
            return Reply.replace(cards.photo(application, ""));
        });
    }
}
