package dev.soundingboard.notification;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.MessageReference;
import dev.soundingboard.chat.Renewable;

/**
 * A card that was sent, and shows what may have to vanish.
 *
 * @param version of what it shows
 */
record StandingCard(MessageReference place, int version) {

    /** Whether that card says something newer. */
    boolean isOlderThan(Card now) {
        return !(now instanceof Renewable card) || card.version() > version;
    }
}
