package dev.soundingboard.notification;

import dev.soundingboard.chat.Card;
import java.util.Optional;

/**
 * What goes to somebody in one message.
 *
 * @param footer says why they get it, and lets them put it off or switch it off; empty for news
 */
public record Notice(Card card, Optional<Footer> footer) {}
