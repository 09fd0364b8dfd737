package dev.soundingboard.allocation;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;

/** What can be said about mentors that the team finds. A {@code version} is the one of the wish that the person saw. */
public sealed interface AllocationCommand extends Command {

    /** Opens the form for a wish to be paired; or shows the one there is. */
    @JsonTypeName("allocation.ask")
    @Says(
            value = {
                "pair me",
                "find me a mentor",
                "ask for a mentor",
                "ask to be paired",
                "request a mentor",
                "i want a mentor",
                "i need a mentor",
                "i would like a mentor",
                "id like a mentor",
                "i would like another mentor",
                "i want another mentor",
                "another mentor",
                "change mentor",
                "change my mentor"
            },
            does = "Ask the team to find you a mentor, where it does that.")
    @OnlyFor(Role.TRAINEE)
    record Ask() implements AllocationCommand {

        /** The way on for a trainee whose team finds mentors. */
        public static Button asButton() {
            return new Button("Ask the team to find me a mentor", new Ask());
        }
    }

    /**
     * Sends the form.
     *
     * @param wishes what matters to them, as they say it; may be empty
     * @param another whether they were asked, having a mentor, if they would like another one
     */
    @JsonTypeName("allocation.send")
    @OnlyFor(Role.TRAINEE)
    record Send(@Typed String wishes, boolean another) implements AllocationCommand {}

    /** The trainee takes the wish back. */
    @JsonTypeName("allocation.withdraw")
    @OnlyFor(Role.TRAINEE)
    record Withdraw(UUID wish, int version) implements AllocationCommand {}

    /** Shows the team who waits. */
    @JsonTypeName("allocation.waiting")
    @Says(
            value = {"waiting", "waiting list", "who is waiting", "who is waiting for a mentor"},
            hints = {
                "who has no mentor",
                "who doesnt have a mentor",
                "trainees without a mentor",
                "trainees without mentor",
                "trainees without mentors"
            },
            does = "See who is waiting for a mentor.")
    @OnlyFor(Role.ADMIN)
    record Waiting() implements AllocationCommand {

        public static Button asButton() {
            return new Button("Waiting list", new Waiting());
        }
    }

    /** Shows the team which mentors would fit, and why. */
    @JsonTypeName("allocation.choose")
    @OnlyFor(Role.ADMIN)
    record Choose(UUID wish) implements AllocationCommand {}

    /** The team introduces the two. */
    @JsonTypeName("allocation.introduce")
    @Audited("Introduce two people to each other")
    @OnlyFor(Role.ADMIN)
    record Introduce(UUID wish, int version, UUID mentor) implements AllocationCommand {}
}
