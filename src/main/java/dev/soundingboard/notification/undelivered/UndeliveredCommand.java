package dev.soundingboard.notification.undelivered;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import java.util.UUID;

/** What the scheme team can say about messages that did not arrive. */
public sealed interface UndeliveredCommand extends Command {

    /** Who could not be reached. */
    @JsonTypeName("undelivered")
    @Says(
            value = {
                "undelivered",
                "not delivered",
                "bounced",
                "bounces",
                "what bounced",
                "who bounced",
                "who could not be reached",
                "who cant be reached",
                "who did not get it",
                "delivery problems"
            },
            does = "See who could not be reached.")
    @OnlyFor(Role.ADMIN)
    record Show() implements UndeliveredCommand {

        static Button asButton() {
            return new Button("Who could not be reached", new Show());
        }
    }

    /**
     * Takes what may not have arrived off the list.
     *
     * @param version how many there were
     */
    @JsonTypeName("undelivered.seen")
    @Audited("Take somebody off the list of who could not be reached")
    @OnlyFor(Role.ADMIN)
    record Seen(UUID person, int version) implements UndeliveredCommand {}
}
