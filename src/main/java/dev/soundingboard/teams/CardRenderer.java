package dev.soundingboard.teams;

import dev.soundingboard.chat.Card;

/** Draws a card: the finished Adaptive Card as JSON. */
interface CardRenderer {

    String render(Card card);
}
