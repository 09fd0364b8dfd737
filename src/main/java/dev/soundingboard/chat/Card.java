package dev.soundingboard.chat;

/** A view model: a record whose components fill the {@link Template} named on it. */
public interface Card {

    /** What a notification banner or a screen reader says of the card, in a sentence. */
    String summary();
}
