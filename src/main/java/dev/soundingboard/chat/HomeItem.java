package dev.soundingboard.chat;

import java.util.List;
import java.util.Set;

/** What a feature adds to somebody's home card: what waits for them, and what they can start. */
public interface HomeItem {

    /** In the view {@code at_home}: a trainee has a mentor. */
    String PAIR_OF_TRAINEE = "pair of a trainee";

    /** In the view {@code at_home}: a mentor has a mentee. */
    String PAIR_OF_MENTOR = "pair of a mentor";

    /** Things that need this person, most urgent first; each opens with one tap. */
    default List<Waiting> waitingFor(Actor actor) {
        return List.of();
    }

    /** What needs one of that scheme's team, in counts and without names; each opens with one tap. */
    default List<Waiting> waitingForTeam(String scheme) {
        return List.of();
    }

    /**
     * Under which names the view {@code at_home} says that something may wait here: for somebody it names none of them,
     * {@link #waitingFor} isn't asked. Empty for a feature that is asked each time.
     */
    default Set<String> namesAtHome() {
        return Set.of();
    }

    /** What this person could do next, whatever waits. Asks no database. */
    default List<Button> offersTo(Actor actor) {
        return List.of();
    }

    /**
     * The same, knowing in which pairs they are. May ask the database, once or twice.
     *
     * @param pairedAs trainee of one who has a mentor, mentor of one who has a mentee
     */
    default List<Button> offersTo(Actor actor, Set<Role> pairedAs) {
        return offersTo(actor);
    }

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
