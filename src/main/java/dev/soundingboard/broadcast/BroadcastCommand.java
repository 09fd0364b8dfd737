package dev.soundingboard.broadcast;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;

/** How the scheme team writes to many. A {@code version} is the one of the message that the admin saw. */
public sealed interface BroadcastCommand extends Command {

    /**
     * Opens the form.
     *
     * @param to whom it is for, as typed; empty to choose
     */
    @JsonTypeName("broadcast")
    @Says(
            value = {
                "broadcast",
                "announce",
                "announcement",
                "write to (everybody)",
                "write to (everyone)",
                "write to many",
                "write to all",
                "write to (mentors)",
                "write to (trainees)",
                "message (everybody)",
                "message (everyone)",
                "message all",
                "message (mentors)",
                "message (trainees)",
                "email (everybody)",
                "email (everyone)",
                "email all",
                "email (mentors)",
                "email (trainees)",
                "send a message to all",
                "send a message to (everybody)",
                "send a message to (everyone)",
                "send a message to (mentors)",
                "send a message to (trainees)",
                "send message to all",
                "send msg to all",
                "send msg to (everybody)",
                "send msg to (everyone)",
                "send msg to (mentors)",
                "send msg to (trainees)"
            },
            rest = "to",
            asTyped = true,
            does = "Write to trainees, mentors or all of them. You see it first.")
    @OnlyFor(Role.ADMIN)
    record Write(@Typed String to) implements BroadcastCommand {
        static Button asButton() {
            return new Button("Write to many", new Write(""));
        }
    }

    /**
     * Keeps the form and shows what each would see. Nobody gets it yet.
     *
     * @param broadcast id that the form was given, so that there is one message however often it is pressed
     * @param version of the message when the form was opened; 0 if it isn't there yet
     * @param audience name of an {@link Audience}
     * @param place one of the scheme's; empty for everywhere
     */
    @JsonTypeName("broadcast.look")
    @Audited("Prepare a message to many")
    @OnlyFor(Role.ADMIN)
    record Look(
            UUID broadcast,
            int version,
            @Typed String title,
            @Typed String text,
            @Typed String audience,
            @Typed String place)
            implements BroadcastCommand {
        /** The same words for another message, or another version of it. */
        Look about(UUID other, int seen) {
            return new Look(other, seen, title, text, audience, place);
        }

        Words words() {
            return new Words(title, text);
        }
    }

    /** Opens the form again, as it was kept. */
    @JsonTypeName("broadcast.change")
    @OnlyFor(Role.ADMIN)
    record Change(UUID broadcast) implements BroadcastCommand {}

    /**
     * Sends it.
     *
     * @param people how many the admin read that it goes to
     */
    @JsonTypeName("broadcast.send")
    @Audited("Write to many")
    @OnlyFor(Role.ADMIN)
    record Send(UUID broadcast, int version, int people) implements BroadcastCommand {}

    /** Throws away what was not sent. */
    @JsonTypeName("broadcast.discard")
    @Audited("Throw a message to many away")
    @OnlyFor(Role.ADMIN)
    record Discard(UUID broadcast, int version) implements BroadcastCommand {}

    /** Whoever has not been told yet isn't. */
    @JsonTypeName("broadcast.stop")
    @Audited("Stop a message to many")
    @OnlyFor(Role.ADMIN)
    record Stop(UUID broadcast, int version) implements BroadcastCommand {}

    /** Shows how far it is. */
    @JsonTypeName("broadcast.progress")
    @OnlyFor(Role.ADMIN)
    record Progress(UUID broadcast) implements BroadcastCommand {}

    /** Shows what the team has written lately. */
    @JsonTypeName("broadcast.recent")
    @Says(
            value = {
                "broadcasts",
                "announcements",
                "what we have sent",
                "what did we send",
                "our messages",
                "stop broadcast",
                "stop the broadcast",
                "cancel broadcast",
                "cancel the broadcast",
                "stop message to many",
                "stop sending"
            },
            does = "See what your team has written to many, how far it is, and stop it.")
    @OnlyFor(Role.ADMIN)
    record Recent() implements BroadcastCommand {

        static Button asButton() {
            return new Button("What we have sent", new Recent());
        }
    }
}
