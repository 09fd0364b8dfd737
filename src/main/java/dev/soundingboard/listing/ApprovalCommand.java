package dev.soundingboard.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;

/** What the scheme team says about applications. A {@code version} is the one of the application that the admin saw. */
public sealed interface ApprovalCommand extends Command {

    /**
     * Who waits.
     *
     * @param text the name of one of them; empty for all
     */
    @JsonTypeName("approvals")
    @Says(
            value = {
                "approve",
                "approvals",
                "approve mentors",
                "approve mentor",
                "approve the application of",
                "decline …",
                "decline mentor …",
                "decline the application of"
            },
            rest = "text",
            asTyped = true,
            does = "See who would like to be a mentor.")
    @OnlyFor(Role.ADMIN)
    record Waiting(@JsonInclude(Include.NON_EMPTY) @Typed String text) implements ApprovalCommand {

        static Button asButton() {
            return new Button("Mentors to approve", new Waiting(""));
        }
    }

    @JsonTypeName("approval.open")
    @OnlyFor(Role.ADMIN)
    record Review(UUID application) implements ApprovalCommand {}

    @JsonTypeName("approval.approve")
    @Audited("Approve a mentor")
    @OnlyFor(Role.ADMIN)
    record Approve(UUID application, int version) implements ApprovalCommand {}

    /** Gives it back to its author. */
    @JsonTypeName("approval.ask")
    @Audited("Ask somebody who would like to be a mentor for a change")
    @OnlyFor(Role.ADMIN)
    record AskForChanges(
            UUID application, int version, @Typed String request) implements ApprovalCommand {}
}
