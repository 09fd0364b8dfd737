package dev.soundingboard.notification;

import dev.soundingboard.chat.Card;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A way to reach people beside the chat, for whoever has asked for it. Called outside any transaction. */
public interface OtherWay {

    /** When it is asked. */
    enum When {
        INSTEAD_OF_THE_CHAT,
        WHERE_THE_CHAT_IS_BLOCKED
    }

    /** One notification: what it is about, and what it reminds them of, which is empty for news. */
    record Told(UUID subject, Optional<Topic> topic) {}

    /**
     * Tells them, if they have chosen this way for that case.
     *
     * @param told what the card is about
     * @return empty if they haven't chosen it
     */
    Optional<Delivery> send(When when, UUID person, List<Told> told, Card card);
}
