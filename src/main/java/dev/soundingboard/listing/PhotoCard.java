package dev.soundingboard.listing;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import org.jspecify.annotations.Nullable;

/**
 * Their picture (P5): it is sent into the chat, because a card can't take one.
 *
 * @param advice the scheme's
 * @param photo address of the one they have; null for none
 * @param goOn what the button says that leaves it so
 */
@Template("listing/photo")
record PhotoCard(Frame frame, String advice, @Nullable String photo, String goOn) implements Card {

    static PhotoCard of(Frame frame, String advice, @Nullable String photo, boolean guided) {
        var goOn = photo == null ? "Go on without a photo" : "Go on with this photo";
        return new PhotoCard(frame, advice, photo, guided ? goOn : "Back to my profile");
    }

    @Override
    public String summary() {
        return photo == null ? "Your photo" : "This is your photo";
    }
}
