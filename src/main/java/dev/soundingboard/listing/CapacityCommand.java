package dev.soundingboard.listing;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;

/** What a listed mentor says of the places they have (P6). */
public sealed interface CapacityCommand extends Command {

    @JsonTypeName("capacity")
    @Says(
            value = {"capacity", "my capacity", "my places", "away", "im away"},
            does = "Say that you are full, away until a day, or free again.")
    @OnlyFor(Role.MENTOR)
    record Show() implements CapacityCommand {

        static Button asButton() {
            return new Button("My places", new Show());
        }
    }

    @JsonTypeName("capacity.full")
    @Says({"full", "im full", "i am full", "im full for now"})
    @OnlyFor(Role.MENTOR)
    record Full() implements CapacityCommand {}

    @JsonTypeName("capacity.free")
    @Says({
        "free again",
        "im free",
        "i am free",
        "im free again",
        "i can take another mentee",
        "i can take another",
        "i can take a mentee",
        "i have room"
    })
    @OnlyFor(Role.MENTOR)
    record Free() implements CapacityCommand {}

    /**
     * They are away or full until a day. Who is no mentor can be away, too.
     *
     * @param until the day from which they are free, as typed
     */
    @JsonTypeName("capacity.away")
    @Says(
            value = {
                "im away until",
                "i am away until",
                "away until",
                "im full until",
                "i am full until",
                "full until",
                "im on leave until",
                "i am on leave until",
                "on leave until",
                "im away till",
                "i am away till",
                "away till",
                "im full till",
                "full till",
                "im on leave till",
                "i am on leave till",
                "on leave till",
                "im away untill",
                "i am away untill",
                "away untill",
                "im full untill",
                "full untill",
                "im on leave untill",
                "i am on leave untill",
                "on leave untill"
            },
            rest = "until")
    record Away(@Typed String until) implements CapacityCommand {}
}
