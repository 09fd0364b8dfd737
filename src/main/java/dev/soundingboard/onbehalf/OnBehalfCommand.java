package dev.soundingboard.onbehalf;

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

/** What the scheme team says to do something for one trainee. */
public sealed interface OnBehalfCommand extends Command {

    /** What is to be done for them. */
    enum Purpose {
        EXCEPTION,
        DATE
    }

    /**
     * An exception for whoever has that name (E3).
     *
     * @param text the name, or words that begin its words; empty for the form
     */
    @JsonTypeName("onbehalf.exception")
    @Says(
            value = {
                "exception for",
                "exception of",
                "exception",
                "make an exception",
                "make an exception for",
                "grant an exception to",
                "grant an exception for",
                "take back exception for",
                "take back the exception for",
                "take back exception of",
                "take back the exception of",
                "withdraw exception for",
                "remove exception for"
            },
            rest = "text",
            asTyped = true,
            does = "Let a trainee ask for a mentor outside your scheme’s dates. Add their name.")
    @OnlyFor(Role.ADMIN)
    record ExceptionFor(@Typed String text) implements OnBehalfCommand {}

    /**
     * Another date for whoever has that name (E2).
     *
     * @param text the name, or words that begin its words, perhaps with "to" and the day; empty for the form
     */
    @JsonTypeName("onbehalf.date-for")
    @Says(
            value = {
                "move return date for",
                "move return date of",
                "move return date",
                "move the return date",
                "move the return date of",
                "move the return date for",
                "change the return date of",
                "change the return date for",
                "change return date of",
                "change return date for",
                "new return date of",
                "new return date for",
                "move date for",
                "move date of",
                "move … return date …",
                "change … return date …",
                "change return date …"
            },
            rest = "text",
            asTyped = true,
            does = "Move a trainee’s return date for them. Add their name.")
    @OnlyFor(Role.ADMIN)
    record DateFor(@Typed String text) implements OnBehalfCommand {}

    /** The trainee that was picked in the form, by their id; empty for nobody. */
    @JsonTypeName("onbehalf.choose")
    @OnlyFor(Role.ADMIN)
    record Choose(
            Purpose purpose,
            @JsonInclude(Include.NON_EMPTY) @Typed String picked) implements OnBehalfCommand {}

    /** Shows what another date would change; nothing is saved. */
    @JsonTypeName("onbehalf.date")
    @OnlyFor(Role.ADMIN)
    record Date(UUID trainee, @Typed String date) implements OnBehalfCommand {}

    /** Moves it, after the admin has seen what changes. The version is the one of the trainee that they saw. */
    @JsonTypeName("onbehalf.move")
    @Audited("Move a trainee’s date")
    @OnlyFor(Role.ADMIN)
    record Move(UUID trainee, int version, @Typed String date) implements OnBehalfCommand {}
}
