package dev.soundingboard.groups;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;

/** What the scheme team does to make peer groups (M4). What a card carries as {@code seen} is the proposal it shows. */
public sealed interface GroupCommand extends Command {

    /** Who would like a group, and how they could be grouped. */
    @JsonTypeName("groups")
    @Says(
            value = {"groups", "peer groups", "make groups", "make peer groups"},
            does = "Put mentors who would like that into small peer groups, and introduce them.")
    @OnlyFor(Role.ADMIN)
    record Show() implements GroupCommand {

        static Button asButton() {
            return new Button("Peer groups", new Show());
        }
    }

    /** Asks where that mentor is to go. */
    @JsonTypeName("groups.move")
    @OnlyFor(Role.ADMIN)
    record Move(UUID mentor) implements GroupCommand {}

    /**
     * Puts that mentor there.
     *
     * @param to a mentor of the group, {@link #NEW} or {@link #OUT}
     */
    @JsonTypeName("groups.place")
    @OnlyFor(Role.ADMIN)
    @Audited("Change a proposal of peer groups")
    record Place(UUID mentor, @Typed String to, int seen) implements GroupCommand {

        static final String NEW = "new";
        static final String OUT = "out";
    }

    /** Introduces the members of each group to each other. */
    @JsonTypeName("groups.introduce")
    @OnlyFor(Role.ADMIN)
    @Audited("Introduce a peer group")
    record Introduce(int seen) implements GroupCommand {}
}
