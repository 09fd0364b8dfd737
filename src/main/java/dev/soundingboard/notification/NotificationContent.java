package dev.soundingboard.notification;

import dev.soundingboard.chat.Card;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a feature's notifications say, asked at the moment of sending, so that nothing stale is sent. */
public interface NotificationContent {

    /** The kinds this answers for; each has one answerer. */
    Set<String> kinds();

    /**
     * The card for that person now.
     *
     * @return empty if it is no longer worth saying; it is then dropped
     */
    Optional<Card> write(String kind, UUID person, UUID subject);
}
