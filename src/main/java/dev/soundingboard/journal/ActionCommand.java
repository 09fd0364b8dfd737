package dev.soundingboard.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;

/** Everything that can be said about what the two agreed to do (S6). */
public sealed interface ActionCommand extends Command {

    /** Shows what somebody has still to do, across their pairs. */
    @JsonTypeName("journal.actions")
    @Says(
            value = {"actions", "my actions", "to do"},
            hints = {"todo", "to dos", "todos", "anything to do", "what is there to do"},
            does = "See what you agreed to do.")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Actions() implements ActionCommand {

        static Button asButton() {
            return new Button("My actions", new Actions());
        }
    }

    /** Opens the form for something that one of them will do. */
    @JsonTypeName("journal.action.new")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record NewAction(UUID session) implements ActionCommand {}

    /**
     * Keeps what one of them will do.
     *
     * @param action the id that it will have, so that it is kept once however often the button is pressed
     * @param who {@code trainee} or {@code mentor}
     * @param due a day; empty for none
     */
    @JsonTypeName("journal.action.add")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record AddAction(
            UUID session,
            UUID action,
            @Typed String what,
            @Typed String who,
            @Typed String due) implements ActionCommand {}

    /**
     * Says that it is done, or that it isn't after all.
     *
     * @param listed whether it was pressed on the list of somebody's actions
     */
    @JsonTypeName("journal.action.mark")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Mark(UUID action, int version, boolean done, boolean listed) implements ActionCommand {}

    @JsonTypeName("journal.action.remove")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record RemoveAction(UUID action, int version) implements ActionCommand {}
}
