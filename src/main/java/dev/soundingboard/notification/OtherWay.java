package dev.soundingboard.notification;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A way to reach people beside the chat, for whoever has asked for it. Called outside any transaction. */
public interface OtherWay {

    /** When it is asked. */
    enum When {
        /** Before the chat: if it takes what is told, the chat gets nothing. */
        INSTEAD_OF_THE_CHAT,
        /** After the chat took it: what became of this is settled by the chat alone. */
        BESIDE_THE_CHAT,
        /** After the chat refused it until the person acts. */
        WHERE_THE_CHAT_IS_BLOCKED
    }

    /** One notification: its kind, what it is about, and how it is told. */
    record Told(String kind, UUID subject, Manner manner) {}

    /**
     * Tells them, if they have chosen this way for that case.
     *
     * @param told what the card is about
     * @return empty if they haven't chosen it
     */
    Optional<Delivery> send(When when, UUID person, List<Told> told, Card card);

    /** Whether they have reminders that way and not in the chat. */
    boolean isInstead(UUID person);

    /** Where they choose it; empty if there is no such way here. */
    Optional<Button> settings();
}
