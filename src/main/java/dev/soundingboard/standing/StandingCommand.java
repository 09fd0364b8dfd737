package dev.soundingboard.standing;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;

/** What a listed mentor says of their own standing (M1, M3 to M5). Each is found only for its mentor. */
public sealed interface StandingCommand extends Command {

    /** Where they stand. */
    @JsonTypeName("standing")
    @Says(
            value = {"supervision", "my standing", "standing", "cpd", "my cpd", "my supervision"},
            does = "See where you stand as a mentor, and log supervision, days and CPD.")
    @OnlyFor(Role.MENTOR)
    record Show() implements StandingCommand {

        public static Button asButton() {
            return new Button("My standing as a mentor", new Show());
        }
    }

    /** A form for something that they went to (M4). */
    @JsonTypeName("standing.log")
    @Says({"log supervision", "log cpd", "log a development day", "log a workshop"})
    @OnlyFor(Role.MENTOR)
    record Log() implements StandingCommand {

        static Button asButton() {
            return new Button("Log something", new Log());
        }
    }

    /** The same form, filled with what they logged, to correct it (M4). */
    @JsonTypeName("standing.correct")
    @OnlyFor(Role.MENTOR)
    record Correct(UUID entry) implements StandingCommand {}

    /**
     * What they went to (M4).
     *
     * @param entry id that it will have, so that it is logged once, however often the button is pressed
     * @param version of the entry that they correct; 0 if it isn't logged yet
     * @param held the day, as typed
     * @param points CPD points; empty for none
     */
    @JsonTypeName("standing.save")
    @OnlyFor(Role.MENTOR)
    record Save(
            UUID entry,
            int version,
            @Typed String kind,
            @Typed String held,
            @Typed String hours,
            @Typed String points,
            @Typed String note)
            implements StandingCommand {
        /** The same words, whichever version they were typed over. */
        boolean saysTheSameAs(Save other) {
            return equals(other.seeing(version));
        }

        Save seeing(int seen) {
            return new Save(entry, seen, kind, held, hours, points, note);
        }
    }

    @JsonTypeName("standing.open")
    @OnlyFor(Role.MENTOR)
    record Open(UUID entry) implements StandingCommand {}

    @JsonTypeName("standing.delete")
    @OnlyFor(Role.MENTOR)
    record Delete(UUID entry) implements StandingCommand {}

    /** The best practice agreement, and what is new in it (M3). */
    @JsonTypeName("standing.agreement")
    @Says({"best practice", "best practice agreement", "my promise"})
    @OnlyFor(Role.MENTOR)
    record ReadAgreement() implements StandingCommand {

        static Button asButton() {
            return new Button("Read the agreement", new ReadAgreement());
        }
    }

    /** Accepts the agreement in the edition that they read (M3). */
    @JsonTypeName("standing.accept")
    @OnlyFor(Role.MENTOR)
    record Accept(String edition) implements StandingCommand {}
}
