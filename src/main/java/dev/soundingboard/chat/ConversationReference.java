package dev.soundingboard.chat;

/**
 * Where a personal chat is found again when the bot writes first.
 *
 * @param serviceUrl base address of the channel that last carried it
 * @param conversation the channel's id of the chat
 */
public record ConversationReference(String serviceUrl, String conversation) {}
