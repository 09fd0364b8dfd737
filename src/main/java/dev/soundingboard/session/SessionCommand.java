package dev.soundingboard.session;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can be said about planning sessions. A {@code version} is the one of the session that they saw. */
public sealed interface SessionCommand extends Command {

    /** Opens the form; with several pairs it first asks with whom. */
    @JsonTypeName("session.ask")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    @Says(
            value = {
                "plan session",
                "book a meeting",
                "arrange a meeting",
                "arrange a session",
                "plan a session",
                "plan our session",
                "plan the next session",
                "plan meeting",
                "plan a meeting",
                "book session",
                "book a session",
                "schedule session",
                "schedule a session"
            },
            does = "Plan a session with your mentor or mentee.")
    record Ask() implements SessionCommand {}

    /** Opens the form for that pair. */
    @JsonTypeName("session.form")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Form(UUID mentorship) implements SessionCommand {}

    /**
     * Plans it: it stands at once, and the other is told.
     *
     * @param asked the time that they have just been asked about: pressed again, it is taken
     */
    @JsonTypeName("session.plan")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Plan(
            UUID mentorship,
            @Nullable String asked,
            @JsonUnwrapped TypedSession typed) implements SessionCommand {}

    /** Shows the next session; with several ahead it first asks which. */
    @JsonTypeName("session.next")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    @Says(
            value = {
                "next session",
                "my next session",
                "our next session",
                "next meeting",
                "when is my next session",
                "when is our next session",
                "when do we meet",
                "when do we meet next",
                "move session",
                "move my session",
                "move our session",
                "move a session",
                "reschedule",
                "reschedule session",
                "reschedule my session",
                "cancel",
                "cancel session",
                "cancel my session",
                "cancel our session",
                "cancel a session",
                "i cant make it",
                "cant make it"
            },
            does = "See your next session, to move or cancel it.")
    record Next() implements SessionCommand {}

    /** Shows where it stands. */
    @JsonTypeName("session.open")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Open(UUID session) implements SessionCommand {}

    /** Opens the form to move it. */
    @JsonTypeName("session.change")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Change(UUID session) implements SessionCommand {}

    /**
     * Moves it, or says better where and how.
     *
     * @param asked the time that they have just been asked about: pressed again, it is taken
     */
    @JsonTypeName("session.move")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Move(
            UUID session,
            int version,
            @Nullable String asked,
            @JsonUnwrapped TypedSession typed) implements SessionCommand {}

    /** Asks before it is cancelled, and offers to move it (S10). */
    @JsonTypeName("session.cancelling")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record AskToCancel(UUID session) implements SessionCommand {}

    /** Cancels it, and the other is told. */
    @JsonTypeName("session.cancel")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Cancel(UUID session, int version) implements SessionCommand {}

    /**
     * The trainee says what they would like to cover (S6, S7); again until the session begins.
     *
     * @param guide they ask the mentor to guide them instead
     */
    @JsonTypeName("session.prepare")
    @OnlyFor(Role.TRAINEE)
    record Prepare(UUID session, @Typed String cover, boolean guide) implements SessionCommand {}

    /** After the first session, either says in private whether to go on (S3); a no is confirmed first. */
    @JsonTypeName("session.go-on")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record GoOn(UUID mentorship, boolean yes) implements SessionCommand {}

    /** Says yes to the question that is open (S3); with none open it means nothing. */
    @JsonTypeName("session.yes")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    @Says({"yes", "yes please", "yes i would", "yes go on", "id like to go on"})
    record Yes() implements SessionCommand {}

    /**
     * Plans the next ones together (S3).
     *
     * @param asked the times that they have just been asked about: pressed again, they are taken
     */
    @JsonTypeName("session.book")
    @OnlyFor({Role.TRAINEE, Role.MENTOR})
    record Book(
            UUID mentorship,
            @Nullable String asked,
            @JsonUnwrapped TypedMoments typed) implements SessionCommand {}
}
