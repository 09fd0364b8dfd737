package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import org.springframework.stereotype.Component;

/** Goes on with the photo as it is, or without one (P5). */
@Component
class KeepPhoto implements Handler<ListingCommand.KeepPhoto> {

    private final Own own;

    KeepPhoto(Own own) {
        this.own = own;
    }

    @Override
    public Reply handle(Actor actor, ListingCommand.KeepPhoto command) {
        return own.withTheirs(actor, command.application(), application -> own.saved(actor, application, Step.PHOTO));
    }
}
