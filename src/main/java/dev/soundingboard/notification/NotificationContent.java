package dev.soundingboard.notification;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Renewable;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a feature's notifications say, asked at the moment of sending, so that nothing stale is sent.
 *
 * <p>A kind that begins with {@link #CHORE} says nothing: when it is due the feature carries out what is due, such as
 * letting a request expire, in the transaction of {@link #write}. Whoever is to hear of it is told by a notification of
 * its own. A chore can come late, and again after a node died, so it first looks whether there still is something to do.
 *
 * <p>A kind that begins with {@link Renewable.Subject#KIND} is a subject of cards that stand in chats: asked for, it
 * answers with what they are to show now.
 */
public interface NotificationContent {

    /** How the kinds begin that carry something out. */
    String CHORE = "due.";

    /** The kinds this answers for; each has one answerer. */
    Set<String> kinds();

    /** How that kind is told; asked of no chore and no card that stands in chats. */
    default Manner mannerOf(String kind) {
        return Manner.NEWS;
    }

    /** Whether anybody in that scheme can be reminded of it, so that nobody is asked about what their scheme hasn't. */
    default boolean concerns(String scheme) {
        return true;
    }

    /**
     * The card for that person now; of a chore, carries it out.
     *
     * @return empty if it is no longer worth saying, and for a chore; it is then dropped
     */
    Optional<Card> write(String kind, UUID person, UUID subject);
}
