package dev.soundingboard.evidence;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;

/** What somebody takes away of their own mentoring. */
public sealed interface EvidenceCommand extends Command {

    /** Evidence of all that there is. */
    @JsonTypeName("evidence")
    @Says(
            value = {
                "evidence",
                "my evidence",
                "portfolio",
                "my portfolio",
                "evidence for my portfolio",
                "download my records",
                "export my sessions",
                "certificate"
            },
            does = "Take away evidence for your portfolio, and your own records.")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Show() implements EvidenceCommand {

        public static Button asButton() {
            return new Button("Evidence", new Show());
        }
    }

    /**
     * The same of a period.
     *
     * @param from its first day, as typed
     * @param to its last day, as typed
     */
    @JsonTypeName("evidence.of")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Of(@Typed String from, @Typed String to) implements EvidenceCommand {}
}
