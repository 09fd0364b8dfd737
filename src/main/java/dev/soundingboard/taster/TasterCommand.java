package dev.soundingboard.taster;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
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

    /** Sends the form. */
    @JsonTypeName("taster.send")
    @OnlyFor(Role.TRAINEE)
    record Send(
            UUID mentor,
            String dilemma,
            String format,
            @Nullable String date1,
            @Nullable String time1,
            @Nullable String date2,
            @Nullable String time2,
            @Nullable String date3,
            @Nullable String time3)
            implements TasterCommand {

        public Send {
            dilemma = Objects.requireNonNullElse(dilemma, "").strip();
            format = Objects.requireNonNullElse(format, "");
        }

        /** A form that nobody has filled in. */
        static Send blank(UUID mentor) {
            return new Send(mentor, "", "", null, null, null, null, null, null);
        }

        TypedTimes times() {
            return TypedTimes.of(date1, time1, date2, time2, date3, time3);
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

    /** Offers other times instead. */
    @JsonTypeName("taster.suggest")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Suggest(
            UUID request,
            int version,
            @Nullable String date1,
            @Nullable String time1,
            @Nullable String date2,
            @Nullable String time2,
            @Nullable String date3,
            @Nullable String time3)
            implements TasterCommand {

        TypedTimes times() {
            return TypedTimes.of(date1, time1, date2, time2, date3, time3);
        }
    }

    /** The mentor can't, for one of the scheme's kind reasons. */
    @JsonTypeName("taster.decline")
    @OnlyFor(Role.MENTOR)
    record Decline(UUID request, int version, String reason) implements TasterCommand {

        public Decline {
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    /** The trainee takes the request back before a time is agreed. */
    @JsonTypeName("taster.withdraw")
    @OnlyFor(Role.TRAINEE)
    record Withdraw(UUID request, int version) implements TasterCommand {}

    /** Either calls an agreed taster off. */
    @JsonTypeName("taster.cancel")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Cancel(UUID request, int version) implements TasterCommand {}
}
