package dev.soundingboard.mentor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;

/** How the scheme team hides a mentor from trainees. A {@code version} is the one of the mentor that the admin saw. */
public sealed interface SuspensionCommand extends Command {

    /**
     * By their name, who is to be hidden; or the form for it.
     *
     * @param text the name, or words that begin its words; empty for the form
     */
    @JsonTypeName("suspension.ask")
    @Says(
            value = {"suspend", "suspend mentor", "hide mentor", "hide a mentor", "hide"},
            rest = "text",
            asTyped = true,
            does = "Hide a mentor from trainees. Add their name.")
    @OnlyFor(Role.ADMIN)
    record Ask(@Typed String text) implements SuspensionCommand {}

    /**
     * By their name, who is to be put back; or who is hidden.
     *
     * @param text the name, or words that begin its words; empty for everybody who is hidden
     */
    @JsonTypeName("suspension.back")
    @Says(
            value = {
                "restore",
                "restore mentor",
                "put back",
                "unhide",
                "unhide mentor",
                "hidden mentors",
                "suspended mentors"
            },
            rest = "text",
            asTyped = true,
            does = "Let trainees find a hidden mentor again. Add their name.")
    @OnlyFor(Role.ADMIN)
    record Back(@Typed String text) implements SuspensionCommand {}

    /** The mentor that was picked in the form, by their id; empty for nobody. */
    @JsonTypeName("suspension.choose")
    @OnlyFor(Role.ADMIN)
    record Choose(@JsonInclude(Include.NON_EMPTY) @Typed String picked) implements SuspensionCommand {}

    /** Shows whether that mentor is hidden, and what changing it would do. */
    @JsonTypeName("suspension.open")
    @OnlyFor(Role.ADMIN)
    record Open(UUID mentor) implements SuspensionCommand {}

    @JsonTypeName("suspension.suspend")
    @Audited("Hide a mentor")
    @OnlyFor(Role.ADMIN)
    record Suspend(UUID mentor, int version) implements SuspensionCommand {}

    @JsonTypeName("suspension.restore")
    @Audited("Put a mentor back")
    @OnlyFor(Role.ADMIN)
    record Restore(UUID mentor, int version) implements SuspensionCommand {}
}
