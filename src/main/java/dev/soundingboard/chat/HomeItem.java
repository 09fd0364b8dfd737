package dev.soundingboard.chat;

import java.util.List;

/** What a feature adds to somebody's home card: what waits for them, and what they can start. */
public interface HomeItem {

    /** Things that need this person, most urgent first; each opens with one tap. */
    List<Waiting> waitingFor(Actor actor);

    /** What this person could do next, whatever waits. Asks no database. */
    List<Button> offersTo(Actor actor);

    /** Whether this command leads nowhere for this person, so that help doesn't name it. Asks no database. */
    default boolean hides(Actor actor, Class<?> command) {
        return false;
    }

    /**
     * What waits, in a sentence.
     *
     * @param open the button that opens or answers it
     * @param others what else can be answered with one tap; mostly nothing
     */
    record Waiting(String text, Button open, List<Button> others) {

        public Waiting(String text, Button open) {
            this(text, open, List.of());
        }
    }
}
