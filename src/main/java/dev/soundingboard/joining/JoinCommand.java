package dev.soundingboard.joining;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.scheme.Scheme;

/** Everything that can be said about joining. Anybody may: who joins has no role yet. */
public sealed interface JoinCommand extends Command {

    /** Shows the schemes to join, and those they are in. */
    @JsonTypeName("join")
    @Says(
            value = {
                "join",
                "join a scheme",
                "join scheme",
                "sign up",
                "sign me up",
                "schemes",
                "my schemes",
                "switch scheme",
                "change scheme",
                "become a mentor",
                "be a mentor",
                "i want to be a mentor",
                "i want to become a mentor",
                "i would like to be a mentor",
                "id like to be a mentor",
                "i want to mentor"
            },
            does = "Join a scheme, or switch between yours.")
    record Join() implements JoinCommand {

        /** The way on for whoever is in no scheme. */
        public static Button asButton() {
            return new Button("Join a scheme", new Join());
        }
    }

    /** For a scheme that isn't, or isn't any more. */
    static Refusal noSuchScheme() {
        return Refusal.because("We can’t find that scheme.", Join.asButton());
    }

    /** Begins, or goes on with, joining that scheme in that role. */
    @JsonTypeName("join.as")
    record As(String scheme, Role role) implements JoinCommand {}

    /**
     * Agrees to the privacy notice, and goes on.
     *
     * @param version the notice that they read
     */
    @JsonTypeName("join.agree")
    record AcceptNotice(String scheme, Role role, String version) implements JoinCommand {}

    /** Makes a scheme that they are in the current one. */
    @JsonTypeName("join.switch")
    record Switch(String scheme) implements JoinCommand {

        public static Button asButton(Scheme to) {
            return new Button("Switch to " + to.name(), new Switch(to.id()));
        }
    }
}
