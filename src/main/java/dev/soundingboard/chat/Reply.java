package dev.soundingboard.chat;

/** What the speaker is answered. Telling anybody else is a notification. */
public sealed interface Reply {

    /** A new card below. */
    record Show(Card card) implements Reply {}

    /** The card whose button was pressed becomes this one; a new card if nothing was pressed. */
    record Replace(Card card) implements Reply {}

    /** A plain sentence. */
    record Say(String text) implements Reply {}

    /** Nothing to say. */
    record Silent() implements Reply {}

    static Reply show(Card card) {
        return new Show(card);
    }

    static Reply replace(Card card) {
        return new Replace(card);
    }

    static Reply say(String text) {
        return new Say(text);
    }

    static Reply silent() {
        return new Silent();
    }
}
