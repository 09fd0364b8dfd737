package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.ConversationCommand.SentPicture;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.photo.Photos;
import dev.soundingboard.photo.Photos.Kept;
import dev.soundingboard.photo.Photos.Unusable;
import org.springframework.stereotype.Component;

/** A picture sent into the chat becomes the photo of the profile that they write or have (P5). */
@Component
class TakePhoto implements Handler<SentPicture> {

    private final Own own;
    private final Photos photos;
    private final StepCards cards;

    TakePhoto(Own own, Photos photos, StepCards cards) {
        this.own = own;
        this.photos = photos;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, SentPicture command) {
        return own.current(actor)
                .map(application -> Reply.show(taken(application, command)))
                .orElseGet(() -> Reply.show(Refusal.because(
                        "Thank you. I can use a picture only for a mentor’s profile, so I have not kept it.",
                        Home.asButton())));
    }

    private Card taken(Application application, SentPicture command) {
        var outcome = photos.keep(application.person(), command.picture().content());
        if (outcome instanceof Unusable unusable) {
            return cards.photo(application, unusable.why());
        }
        photos.discard(application.person(), application.draft().profile().photo());
        application.draft().photo(((Kept) outcome).address());
        own.store(application);
        return cards.photo(application, "");
    }
}
