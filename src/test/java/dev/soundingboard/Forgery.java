package dev.soundingboard;

import dev.soundingboard.Standoff.Situation;
import dev.soundingboard.chat.Command;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What a card of a command would send, with ids and a version that somebody made up.
 *
 * @param concerns whom the command is about
 * @param may who of a pair may, if it is about one
 * @param with makes the command from ids and a version
 */
record Forgery(Class<?> command, Concern concerns, Set<String> may, BiFunction<Standoff.Ids, Integer, Command> with) {

    /** Whom a command is about. */
    enum Concern {
        /** Nobody: it changes nothing, and whoever may give it is answered. */
        NOBODY,
        /** The speaker alone: it can change only what is theirs. */
        THEMSELF,
        /** The two whose ids it carries. */
        OTHERS,
        /** The two of a pair: it is tried where there is one. */
        PAIR
    }

    boolean isTriedIn(Situation situation) {
        return concerns != Concern.PAIR || situation == Situation.PAIRED;
    }

    static Forgery aboutNobody(Class<?> command, BiFunction<Standoff.Ids, Integer, Command> with) {
        return new Forgery(command, Concern.NOBODY, Set.of(), with);
    }

    static Forgery aboutThemself(Class<?> command, BiFunction<Standoff.Ids, Integer, Command> with) {
        return new Forgery(command, Concern.THEMSELF, Set.of(), with);
    }

    static Forgery aboutOthers(Class<?> command, BiFunction<Standoff.Ids, Integer, Command> with) {
        return new Forgery(command, Concern.OTHERS, Set.of(), with);
    }

    /**
     * About two who are a pair.
     *
     * @param may which of {@code the trainee} and {@code the mentor} changes something with it, just after they became one
     */
    static Forgery aboutAPair(Class<?> command, Set<String> may, BiFunction<Standoff.Ids, Integer, Command> with) {
        return new Forgery(command, Concern.PAIR, may, with);
    }
}
