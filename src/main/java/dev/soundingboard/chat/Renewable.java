package dev.soundingboard.chat;

import java.util.UUID;

/**
 * A {@link Card} that shows what must vanish later, or change, wherever the card stands: something written in confidence
 * that is over, an agreement that has a newer version.
 *
 * <p>Where it was sent is kept, without a word of it. When its feature has the subject renewed, the message is replaced.
 */
public interface Renewable extends Card {

    /** What it shows. */
    Subject subject();

    /** Which state of that: a card is replaced only by one of a later version, or of none. */
    int version();

    /**
     * What cards are about.
     *
     * @param kind names the feature that can write the card anew; begins with {@link #KIND}
     */
    record Subject(String kind, UUID id) {

        /** How the kinds begin. */
        public static final String KIND = "card.";

        public Subject {
            if (!kind.startsWith(KIND)) {
                throw new IllegalArgumentException("%s doesn't begin with %s".formatted(kind, KIND));
            }
        }
    }
}
