package dev.soundingboard.standing;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
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
    record Ask(@Typed String colleague) implements PeerCommand {}

    @JsonTypeName("peers.join")
    @OnlyFor(Role.MENTOR)
    record Join(UUID peer) implements PeerCommand {}

    /** Says no, takes back what they asked, or leaves: no reason is asked, and nobody is told. */
    @JsonTypeName("peers.leave")
    @OnlyFor(Role.MENTOR)
    record Leave(UUID peer) implements PeerCommand {}

    /** Leaves the whole group: nobody is told, and the team puts them into no other. */
    @JsonTypeName("peers.leave-all")
    @Says({"leave my peer group", "leave the peer group"})
    @OnlyFor(Role.MENTOR)
    record LeaveAll() implements PeerCommand {}

    /** They would like the team to put them into a group. */
    @JsonTypeName("peers.wish")
    @Says({
        "i would like a peer group",
        "i would like to be in a peer group",
        "i’d like a peer group",
        "join a peer group"
    })
    @OnlyFor(Role.MENTOR)
    record Wish() implements PeerCommand {

        static Button asButton() {
            return new Button("I’d like a peer group", new Wish());
        }
    }

    /** And no longer. */
    @JsonTypeName("peers.no-wish")
    @Says({"no peer group", "i would no longer like a peer group", "i no longer want a peer group"})
    @OnlyFor(Role.MENTOR)
    record NoWish() implements PeerCommand {

        static Button asButton() {
            return new Button("No longer", new NoWish());
        }
    }
}
