package dev.soundingboard.chat;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** What anybody can say, in a scheme or not, and what a channel reports without anybody choosing a command. */
public sealed interface ConversationCommand extends Command {

    @JsonTypeName("hello")
    @Says({"hello", "hi", "hey", "hi there", "hello there", "good morning", "good afternoon", "good evening", "start"})
    record Hello() implements ConversationCommand {}

    @JsonTypeName("help")
    @Says({"help", "what can you do", "commands", "menu"})
    record Help() implements ConversationCommand {}

    /** What waits for me. */
    @JsonTypeName("home")
    @Says({"home", "what is waiting for me", "whats waiting for me", "my requests"})
    record Home() implements ConversationCommand {

        /** The way on wherever nothing better offers itself. */
        public static Button asButton() {
            return new Button("What is waiting for me", new Home());
        }
    }

    /** The app was installed in somebody's personal chat, for the first time or again. */
    record Installed() implements ConversationCommand {}

    /** The app was removed from somebody's personal chat. */
    record Removed() implements ConversationCommand {}

    /**
     * Somebody mentioned the bot where others read along.
     *
     * @param personalChat address that opens their own chat with the bot
     */
    record SpokenInPublic(String personalChat) implements ConversationCommand {}

    /**
     * Somebody sent a picture into their personal chat.
     *
     * @param content the file as it came; whether it is a picture is still to be seen
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record SentPicture(byte[] content) implements ConversationCommand {}

    /** Words or a button that mean nothing to us. */
    record Unknown(String text) implements ConversationCommand {}
}
