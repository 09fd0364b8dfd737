package dev.soundingboard.notification;

import dev.soundingboard.chat.Card;
import java.util.UUID;

/** The way out to people. Called outside any transaction. */
public interface Messenger {

    /** Sends the card to the person's own chat, once. Throws nothing: what happened is the {@link Delivery}. */
    Delivery send(UUID person, Card card);
}
