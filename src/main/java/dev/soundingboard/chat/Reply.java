package dev.soundingboard.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the speaker is answered. Telling anybody else is a notification. */
public sealed interface Reply {

    /** A new card below. */
    record Show(Card card) implements Reply {}

    /** The card whose button was pressed becomes this one; a new card if nothing was pressed. */
    record Replace(Card card) implements Reply {}

    /** A plain sentence. */
    record Say(String text) implements Reply {}

    /** What a search in the box where one writes has found; whoever searched shares one of them. */
    record Results(List<Result> results) implements Reply {}

    /** What a field offers while somebody types into it. */
    record Choices(List<Choice> choices) implements Reply {

        /** More than these, no client shows. */
        public static final int MOST = 15;

        public Choices {
            choices = choices.subList(0, Math.min(MOST, choices.size()));
        }
    }

    /**
     * Asks whether they want a file in their own store.
     *
     * @param about what it is, in a sentence
     * @param yes what they say by allowing it; answered with a {@link Hand}
     */
    record Offer(String file, String about, long bytes, Fetch yes) implements Reply {}

    /** The file that they allowed. */
    record Hand(String file, Document content) implements Reply {}

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

    static Reply results(List<Result> results) {
        return new Results(results);
    }

    static Reply choices(List<Choice> choices) {
        return new Choices(choices);
    }

    static Reply silent() {
        return new Silent();
    }

    /**
     * One thing found.
     *
     * @param title names it in the list of results
     * @param text says more of it in a line; no free text, because clients read it as Markdown
     * @param picture address of a picture of it; null for none
     * @param card what is shared
     */
    record Result(String title, String text, @Nullable String picture, Card card) {}

    /** One thing to pick: what it is called, and what the field then holds. */
    record Choice(String title, String value) {}
}
