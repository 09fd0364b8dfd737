package dev.soundingboard.journal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can be said about what the two keep of their sessions; of what they agreed to do, {@link ActionCommand}. */
public sealed interface JournalCommand extends Command {

    /**
     * Logs a session in one tap; asks with whom, if that isn't clear.
     *
     * @param day "yesterday", a weekday; null or empty for today, or the one that was planned
     */
    @JsonTypeName("journal.we-met")
    @Says(
            value = {
                "we met",
                "we have met",
                "weve met",
                "we had a session",
                "we had our session",
                "we had our first session",
                "we had our first meeting",
                "we had a meeting"
            },
            rest = "day",
            does = "Log a session in one tap.")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record WeMet(@Nullable String day) implements JournalCommand {}

    /** The same, with whom. */
    @JsonTypeName("journal.met")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Met(UUID mentorship, @Nullable String day) implements JournalCommand {}

    /** A planned session took place. The {@code version} is that of the session which the person saw. */
    @JsonTypeName("journal.held")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Held(UUID session, int version) implements JournalCommand {}

    /** A planned session did not take place. */
    @JsonTypeName("journal.missed")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Missed(UUID session, int version) implements JournalCommand {}

    /** Takes back what was logged by mistake. */
    @JsonTypeName("journal.undo")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Undo(UUID session, int version) implements JournalCommand {}

    /**
     * Opens the form for a session's date, length and kind.
     *
     * @param mentorship with whom; null to be asked, if that isn't clear
     * @param another whether it is none of those that are planned or logged
     */
    @JsonTypeName("journal.new")
    @Says(
            value = {"log session", "log a session", "log our session", "log"},
            does = "Log a session, with its date and length.")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record LogSession(@Nullable UUID mentorship, boolean another) implements JournalCommand {}

    /** Logs a session as the form says. */
    @JsonTypeName("journal.log")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Log(UUID mentorship, @JsonUnwrapped TypedMeeting typed) implements JournalCommand {}

    /** Opens the form for a session that there is. */
    @JsonTypeName("journal.details")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Details(UUID session) implements JournalCommand {}

    /** Changes a session that there is as the form says, which also logs it. */
    @JsonTypeName("journal.correct")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Correct(UUID session, int version, @JsonUnwrapped TypedMeeting typed) implements JournalCommand {}

    /** Shows what is kept of a session. */
    @JsonTypeName("journal.open")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Open(UUID session) implements JournalCommand {}

    /** Opens the form for what they talked about and agreed. */
    @JsonTypeName("journal.write")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Write(UUID session) implements JournalCommand {}

    /**
     * Keeps what they talked about and agreed (S6, S7).
     *
     * @param version of what the two had written when the person saw it
     * @param topics those of the scheme, with commas between, as Teams sends several
     * @param own a topic of their own
     */
    @JsonTypeName("journal.save")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Save(
            UUID session,
            int version,
            @Typed String topics,
            @Typed String own,
            @Typed String outcome) implements JournalCommand {

        public Save {
            own = own.replaceAll("\\s+", " ");
        }
    }

    /** Opens the speaker's own note of a session (D4). */
    @JsonTypeName("journal.note")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Note(UUID session) implements JournalCommand {}

    /** Keeps it. The {@code version} is that of the note which the person saw. */
    @JsonTypeName("journal.note.keep")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record KeepNote(UUID session, int version, @Typed String note) implements JournalCommand {}

    @JsonTypeName("journal.note.delete")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record DeleteNote(UUID session, int version) implements JournalCommand {}

    /**
     * Shows sessions, past and next, a page at a time.
     *
     * @param mentorship with whom; null for all
     */
    @JsonTypeName("journal.sessions")
    @Says(
            value = {"my sessions", "our sessions", "sessions", "past sessions", "notes", "my notes"},
            does = "See your sessions, past and next.")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record MySessions(@Nullable UUID mentorship, int page) implements JournalCommand {

        static Button asButton() {
            return new Button("My sessions", new MySessions(null, 0));
        }
    }

    /** How to write about a session (S6). */
    @JsonTypeName("journal.reflecting")
    @Says({"how to reflect", "reflecting", "reflection"})
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record HowToReflect() implements JournalCommand {

        static Button asButton() {
            return new Button("How to write about it", new HowToReflect());
        }
    }
}
