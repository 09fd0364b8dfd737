package dev.soundingboard.listing;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import org.jspecify.annotations.Nullable;

/**
 * Their picture (P5): it is sent into the chat, because a card can't take one.
 *
 * @param advice the scheme's
 * @param photo address of the one they have; null for none
 */
@Template("listing/photo")
record PhotoCard(Frame frame, String advice, @Nullable String photo) implements Card {

    @Override
    public String summary() {
        return photo == null ? "Your photo" : "This is your photo";
    }
}
