package dev.soundingboard.pairing;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;

/**
 * How the scheme team introduces two people by name. A {@code version} is the one of the mentor that the admin saw,
 * {@code others} how many mentors the trainee had then.
 */
public sealed interface PairingCommand extends Command {

    /**
     * By their names, who is to be introduced to whom; or the form for it.
     *
     * @param text "Asha Rao with Dr Bell", or one name; empty for the form
     */
    @JsonTypeName("pairing.pair")
    @Says(
            value = {"pair", "match", "introduce", "pair up", "make a pair"},
            rest = "text",
            asTyped = true,
            does = "Introduce a trainee to a mentor. Add both names.")
    @OnlyFor(Role.ADMIN)
    record Pair(@Typed String text) implements PairingCommand {
        static Button asButton() {
            return new Button("Pair two people", new Pair(""));
        }
    }

    /**
     * The trainee is known, the mentor is typed.
     *
     * @param text the name; empty for the form
     */
    @JsonTypeName("pairing.with")
    @OnlyFor(Role.ADMIN)
    record With(UUID trainee, @Typed String text) implements PairingCommand {}

    /** Shows how two would fit who were picked, by their ids; nothing happens yet. */
    @JsonTypeName("pairing.consider")
    @OnlyFor(Role.ADMIN)
    record Consider(@Typed String trainee, @Typed String mentor) implements PairingCommand {}

    /** Introduces the two. */
    @JsonTypeName("pairing.introduce")
    @Audited("Introduce two people by name")
    @OnlyFor(Role.ADMIN)
    record Introduce(UUID trainee, UUID mentor, int version, int others) implements PairingCommand {}

    /**
     * Introduces the two although the mentor has no place left (M2).
     *
     * @param plea why the mentor is asked to take one more, for them alone
     */
    @JsonTypeName("pairing.one-more")
    @Audited("Introduce somebody to a mentor without a place")
    @OnlyFor(Role.ADMIN)
    record OneMore(
            UUID trainee,
            UUID mentor,
            int version,
            int others,
            @Typed String plea) implements PairingCommand {}
}
