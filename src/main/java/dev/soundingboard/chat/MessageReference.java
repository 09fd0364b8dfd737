package dev.soundingboard.chat;

/**
 * Where one message of the bot stands, so that it can be changed.
 *
 * @param message the channel's id of it; empty if the channel gave none
 */
public record MessageReference(ConversationReference chat, String message) {}
