package dev.soundingboard.notification;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.MessageReference;
import java.util.UUID;

/** The way out to people. Called outside any transaction. */
public interface Messenger {

    /**
     * Sends it to the person's own chat, once. Throws nothing: what happened is the {@link Delivery}. Whoever is blocked is
     * marked out of reach before that is said.
     */
    Delivery send(UUID person, Notice notice);

    /** Puts the card in the place of a message that was sent before. Doing so twice is the same as once. */
    Delivery replace(MessageReference place, Card card);
}
