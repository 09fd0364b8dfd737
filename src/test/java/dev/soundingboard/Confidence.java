package dev.soundingboard;

import dev.soundingboard.Standoff.Ids;
import dev.soundingboard.Standoff.Scene;
import dev.soundingboard.Standoff.Situation;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.session.Session;
import dev.soundingboard.session.SessionState;
import dev.soundingboard.session.Sessions;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * A field in which somebody types what only some may read.
 *
 * @param feature the package that keeps it
 * @param situation where the two have got to when it is typed
 * @param readers who may read it: {@code the trainee}, {@code the mentor}, {@code an admin}
 * @param word what is typed, found nowhere else
 * @param typing types it
 */
record Confidence(
        String feature, Situation situation, Set<String> readers, String word, BiConsumer<Telling, String> typing) {

    /** The two of a pair, at their own cards. */
    record Telling(Wessex wessex, Sessions sessions, Scene scene) {

        Reply says(String party, Command command) {
            return wessex.says(scene.party(party), command);
        }

        Ids ids() {
            return scene.ids();
        }

        /** One that the two have logged. */
        UUID logged() {
            return sessions.of(ids().request()).stream()
                    .filter(session -> session.state() == SessionState.HELD)
                    .map(Session::id)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Typed when the two are a pair, for both. */
    static Confidence ofAPair(String feature, String word, BiConsumer<Telling, String> typing) {
        return new Confidence(feature, Situation.PAIRED, Set.of("the trainee", "the mentor"), word, typing);
    }

    /** Typed when the two are a pair, for one of them alone. */
    static Confidence ofOne(String feature, String reader, String word, BiConsumer<Telling, String> typing) {
        return new Confidence(feature, Situation.PAIRED, Set.of(reader), word, typing);
    }
}
