package dev.soundingboard.notification;

import java.util.Set;
import java.util.UUID;

/**
 * Something that goes out by a way of its own to somebody who may not be here, such as an invitation by e-mail. It has a
 * row like everything that is told, so that it goes out once and is tried again, and a person in whose name it does; their
 * hours don't matter, and it waits for none of their messages.
 */
public interface ByPost {

    /** How the kinds begin. */
    String KIND = NotificationContent.CHORE + "post.";

    /** The kinds that this takes; each has one taker. */
    Set<String> kinds();

    /** Hands it over, once; called outside any transaction. What has lost its point is {@link Delivery#gone}. */
    Delivery send(UUID subject);
}
