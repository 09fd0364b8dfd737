package dev.soundingboard.parting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.List;
import java.util.UUID;

/** How the scheme team lets a mentor go. A {@code version} is the one of the mentor that the admin saw. */
public sealed interface LeavingCommand extends Command {

    /**
     * By their name, who leaves; or the form for it.
     *
     * @param text the name, or words that begin its words; empty for the form
     */
    @JsonTypeName("leaving.ask")
    @Says(
            value = {
                "mentor leaves",
                "leaving mentor",
                "mentor is leaving",
                "a mentor leaves",
                "… leaves",
                "… leaves the scheme",
                "… is leaving the scheme",
                "… has left the scheme",
                "… leaves us",
                "… is leaving",
                "… is leaving us",
                "… has left",
                "… has left us",
                "… has retired",
                "… is retiring",
                "… retires"
            },
            rest = "text",
            asTyped = true,
            does = "Let a mentor go, and hand their trainees over. Add their name.")
    @OnlyFor(Role.ADMIN)
    record Ask(@Typed String text) implements LeavingCommand {
        static Button asButton() {
            return new Button("A mentor leaves", new Ask(""));
        }
    }

    /**
     * Offers mentors by their names, also those whom trainees can't find.
     *
     * @param text beginnings of words of the name
     */
    @JsonTypeName("leaving.find")
    @OnlyFor(Role.ADMIN)
    record Find(@Typed String text) implements LeavingCommand {}

    /** Shows what becomes of their pairs if the mentor leaves who was picked, by their id. */
    @JsonTypeName("leaving.open")
    @OnlyFor(Role.ADMIN)
    record Open(@JsonInclude(Include.NON_EMPTY) @Typed String picked) implements LeavingCommand {}

    /**
     * They mentor in the scheme no more.
     *
     * @param pairs theirs, as the admin saw them
     * @param to who mentors their trainees from now on
     */
    @JsonTypeName("leaving.leave")
    @Audited("Let a mentor go")
    @OnlyFor(Role.ADMIN)
    record Leave(
            UUID mentor,
            int version,
            List<UUID> pairs,
            @JsonUnwrapped Successors to) implements LeavingCommand {}
}
