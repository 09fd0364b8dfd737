/**
 * A Teams of one's own, for trying and testing: it plays the channel towards the bot, and shows people's chats. Test
 * sources only; the bot that it talks to is the one that ships, authentication included.
 */
@NullMarked
package dev.soundingboard.local;

import org.jspecify.annotations.NullMarked;
