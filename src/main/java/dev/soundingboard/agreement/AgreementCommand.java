package dev.soundingboard.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import java.util.Objects;
import java.util.UUID;

/**
 * Everything that can be said about how a pair work together. A {@code number} says which version of the agreement the
 * person saw, a {@code version} which state of it.
 */
public sealed interface AgreementCommand extends Command {

    /** Opens the agreement of the one pair that somebody is in, or lets them choose. */
    @JsonTypeName("agreement")
    @Says(
            value = {
                "agreement",
                "our agreement",
                "my agreement",
                "agreements",
                "my agreements",
                "what did we agree",
                "ground rules"
            },
            does = "See or write how the two of you work together.")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Mine() implements AgreementCommand {}

    /** Shows where the two stand: nothing yet, a draft, or what they agreed. */
    @JsonTypeName("agreement.open")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Open(UUID mentorship) implements AgreementCommand {}

    /** Shows one version, also an old one. */
    @JsonTypeName("agreement.read")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Read(UUID mentorship, int number) implements AgreementCommand {}

    /** Shows one prompt, to answer it. */
    @JsonTypeName("agreement.step")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Step(UUID mentorship, String prompt) implements AgreementCommand {}

    /**
     * Keeps what was typed to one prompt, and goes on.
     *
     * @param seen which state of the answer they saw; 0 for none in this version
     */
    @JsonTypeName("agreement.save")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Save(
            UUID mentorship,
            int number,
            String prompt,
            int seen,
            Then then,
            @JsonUnwrapped Said said) implements AgreementCommand {

        public Save {
            said = Objects.requireNonNullElse(said, Said.NOTHING);
        }
    }

    /** Where to go after saving. */
    enum Then {
        NEXT,
        BACK,
        /** The two have talked it through, which completes it for this person (S5). */
        TALKED_THROUGH
    }

    /** Signs the draft, or says that they talked it through. */
    @JsonTypeName("agreement.confirm")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Confirm(UUID mentorship, int number, int version, How how) implements AgreementCommand {}

    /** The two looked at it again, and it still is right (A5). */
    @JsonTypeName("agreement.still-right")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record StillRight(UUID mentorship, int number, int version) implements AgreementCommand {}
}
