package dev.soundingboard.chat;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** What anybody can say, in a scheme or not, and what a channel reports without anybody choosing a command. */
public sealed interface ConversationCommand extends Command {

    @JsonTypeName("hello")
    @Says({"hello", "hi", "hey", "hi there", "hello there", "good morning", "good afternoon", "good evening", "start"})
    record Hello() implements ConversationCommand {}

    @JsonTypeName("help")
    @Says({"help", "what can you do", "commands", "menu"})
    record Help() implements ConversationCommand {

        /** The way to everything that can be said. */
        public static Button asButton() {
            return new Button("Help", new Help());
        }
    }

    /** A kind word that asks for nothing. */
    @JsonTypeName("thanks")
    @Says({
        "thanks",
        "thank you",
        "thank you very much",
        "thanks a lot",
        "many thanks",
        "cheers",
        "ok",
        "okay",
        "ok thanks",
        "ok thank you",
        "great",
        "great thanks",
        "perfect",
        "bye",
        "goodbye"
    })
    record Thanks() implements ConversationCommand {}

    /** What waits for me. */
    @JsonTypeName("home")
    @Says(
            value = {"home", "what is waiting for me", "whats waiting for me", "my requests", "decline request"},
            does = "See what is waiting for you.")
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

    /** Somebody sent a picture in their personal chat. It is one by its first bytes, and not too large. */
    record SentPicture(Picture picture) implements ConversationCommand {}

    /** Somebody sent a file in their personal chat that is no picture, and not too large. */
    record SentDocument(Document document) implements ConversationCommand {

        /** For whoever has nothing to do with such a file. */
        public static Refusal refusal() {
            return Refusal.because(
                    "I can’t read that file. Please send a picture as PNG, JPEG or GIF.", Home.asButton());
        }
    }

    /** Somebody sent a file in their personal chat that we can't take. */
    record RefusedFile(Reason reason) implements ConversationCommand {

        /** Why not. */
        public enum Reason {
            SEVERAL_AT_ONCE,
            TOO_LARGE,
            FROM_ELSEWHERE,
            NOT_REACHED
        }
    }

    /** Words or a button that mean nothing to us. */
    record Unknown(String text) implements ConversationCommand {}
}
