package dev.soundingboard.home;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;

/**
 * What is said where others read along: nothing personal.
 *
 * @param chat opens the personal chat
 */
@Template("home/public")
record PublicCard(String summary, String chat) implements Card {}
