package dev.soundingboard.taster;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Typed;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can be said about a taster. A {@code version} is the one of the request that the person saw. */
public sealed interface TasterCommand extends Command {

    /** Opens the form to ask this mentor. */
    @JsonTypeName("taster.ask")
    @OnlyFor(Role.TRAINEE)
    record Ask(UUID mentor) implements TasterCommand {}

    /**
     * Sends the form.
     *
     * @param without they would rather start mentoring without a taster, so they needn't give times
     */
    @JsonTypeName("taster.send")
    @OnlyFor(Role.TRAINEE)
    record Send(
            UUID mentor,
            @Typed String dilemma,
            String format,
            boolean without,
            @JsonUnwrapped TypedTimes times) implements TasterCommand {

        public Send {
            format = Objects.requireNonNullElse(format, "");
        }

        /** A form that nobody has filled in. */
        static Send blank(UUID mentor) {
            return new Send(mentor, "", "", false, TypedTimes.none());
        }
    }

    /** Shows where the request stands. */
    @JsonTypeName("taster.open")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Open(UUID request) implements TasterCommand {}

    /** Agrees to one of the times that the other side offered. */
    @JsonTypeName("taster.accept")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Accept(UUID request, int version, Instant time) implements TasterCommand {}

    /** The mentor agrees to start without a taster. */
    @JsonTypeName("taster.begin")
    @OnlyFor(Role.MENTOR)
    record Begin(UUID request, int version) implements TasterCommand {}

    /** Offers other times instead, also for a session that is agreed. */
    @JsonTypeName("taster.suggest")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Suggest(UUID request, int version, @JsonUnwrapped TypedTimes times) implements TasterCommand {}

    /** Goes back to what stood before other times were offered. */
    @JsonTypeName("taster.keep")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Keep(UUID request, int version) implements TasterCommand {}

    /**
     * The mentor can't, for one of the scheme's kind reasons.
     *
     * @param colleague id of a mentor who might be able to; null or empty for nobody
     */
    @JsonTypeName("taster.decline")
    @OnlyFor(Role.MENTOR)
    record Decline(
            UUID request,
            int version,
            String reason,
            @Nullable String colleague) implements TasterCommand {

        public Decline {
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    /** The trainee takes the request back before a time is agreed. */
    @JsonTypeName("taster.withdraw")
    @OnlyFor(Role.TRAINEE)
    record Withdraw(UUID request, int version) implements TasterCommand {}

    /** Either calls an agreed taster off; after the session it says that nothing more should come of it. */
    @JsonTypeName("taster.cancel")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Cancel(UUID request, int version) implements TasterCommand {}

    /** The trainee can't reach the mentor, and the team is told (P6). */
    @JsonTypeName("taster.unreached")
    @OnlyFor(Role.TRAINEE)
    record CannotReach(UUID request, int version) implements TasterCommand {}

    /** After the session, either says in private how it was. */
    @JsonTypeName("taster.judge")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Judge(UUID request, int version, Verdict verdict) implements TasterCommand {}
}
