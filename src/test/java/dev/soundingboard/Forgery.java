package dev.soundingboard;

import dev.soundingboard.chat.Command;
import java.util.function.BiFunction;

/**
 * What a card of a command would send, with ids and a version that somebody made up.
 *
 * @param concerns whom the command is about
 * @param with makes the command from ids and a version
 */
record Forgery(Class<?> command, Concern concerns, BiFunction<Standoff.Ids, Integer, Command> with) {

    /** Whom a command is about. */
    enum Concern {
        /** Nobody: it changes nothing, and whoever may give it is answered. */
        NOBODY,
        /** The speaker alone: it can change only what is theirs. */
        THEMSELF,
        /** The two whose ids it carries. */
        OTHERS
    }

    static Forgery aboutNobody(Class<?> command, BiFunction<Standoff.Ids, Integer, Command> with) {
        return new Forgery(command, Concern.NOBODY, with);
    }

    static Forgery aboutThemself(Class<?> command, BiFunction<Standoff.Ids, Integer, Command> with) {
        return new Forgery(command, Concern.THEMSELF, with);
    }

    static Forgery aboutOthers(Class<?> command, BiFunction<Standoff.Ids, Integer, Command> with) {
        return new Forgery(command, Concern.OTHERS, with);
    }
}
