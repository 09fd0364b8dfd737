package dev.soundingboard.standing;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.TypedText;
import java.util.UUID;

/** What mentors say of the colleagues with whom they talk about their mentoring (M4, M5). */
public sealed interface PeerCommand extends Command {

    @JsonTypeName("peers")
    @Says(
            value = {"my peer group", "peer group", "my peers", "peers"},
            does = "See or change the colleagues you talk to about your mentoring.")
    @OnlyFor(Role.MENTOR)
    record Show() implements PeerCommand {

        public static Button asButton() {
            return new Button("My peer group", new Show());
        }
    }

    /**
     * Asks a colleague into the group.
     *
     * @param colleague what was picked: a mentor's id
     */
    @JsonTypeName("peers.ask")
    @OnlyFor(Role.MENTOR)
    record Ask(String colleague) implements PeerCommand {

        public Ask {
            colleague = TypedText.of(colleague);
        }
    }

    @JsonTypeName("peers.join")
    @OnlyFor(Role.MENTOR)
    record Join(UUID peer) implements PeerCommand {}

    /** Says no, takes back what they asked, or leaves: no reason is asked, and nobody is told. */
    @JsonTypeName("peers.leave")
    @OnlyFor(Role.MENTOR)
    record Leave(UUID peer) implements PeerCommand {}
}
