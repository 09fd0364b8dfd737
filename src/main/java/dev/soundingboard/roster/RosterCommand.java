package dev.soundingboard.roster;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Fetch;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.Objects;
import java.util.UUID;

/** What the scheme team says of the people on its list. */
public sealed interface RosterCommand extends Command {

    /** Explains the shape, with a field to paste into. */
    @JsonTypeName("roster.import")
    @Says(
            value = {
                "import",
                "import people",
                "import trainees",
                "import mentors",
                "import a csv",
                "import csv",
                "upload people",
                "add people"
            },
            does = "Put people on your scheme’s list, from a table.")
    @OnlyFor(Role.ADMIN)
    record Import() implements RosterCommand {

        public static Button asButton() {
            return new Button("Import people", new Import());
        }
    }

    /** A table as text. Nothing of it counts until it is applied. */
    @JsonTypeName("roster.paste")
    @Audited("Look at a table of people")
    @OnlyFor(Role.ADMIN)
    record Paste(String text) implements RosterCommand {

        public Paste {
            text = Objects.requireNonNullElse(text, "");
        }
    }

    /** Puts what was looked at onto the list, if it still changes what was {@code seen}. */
    @JsonTypeName("roster.apply")
    @Audited("Put people on the list")
    @OnlyFor(Role.ADMIN)
    record Apply(UUID draft, UUID seen) implements RosterCommand {}

    /** Throws it away. */
    @JsonTypeName("roster.discard")
    @Audited("Throw a table of people away")
    @OnlyFor(Role.ADMIN)
    record Discard(UUID draft) implements RosterCommand {}

    /** Who is on the list and has not come. */
    @JsonTypeName("roster.missing")
    @Says(
            value = {
                "not here yet",
                "who is not here yet",
                "who is not here",
                "who isnt here",
                "not here",
                "who has not come",
                "who hasnt come",
                "who hasnt come yet",
                "who hasnt joined",
                "who hasnt joined yet",
                "who has not joined",
                "who has not joined yet",
                "who is missing",
                "remove from list",
                "remove from the list",
                "take off list",
                "take off the list"
            },
            does = "See who is on your scheme’s list and has not come.")
    @OnlyFor(Role.ADMIN)
    record NotHereYet() implements RosterCommand {

        static Button asButton() {
            return new Button("Who is not here yet", new NotHereYet());
        }
    }

    /**
     * Offers those who have not come by their names, for a field in which one is picked.
     *
     * @param text the beginning of a name
     */
    @JsonTypeName("roster.find")
    @OnlyFor(Role.ADMIN)
    record Find(@Typed String text) implements RosterCommand {}

    /**
     * Says what taking somebody off the list would do.
     *
     * @param entry what was picked: an entry's id
     */
    @JsonTypeName("roster.ask-off")
    @OnlyFor(Role.ADMIN)
    record AskOff(@Typed String entry) implements RosterCommand {}

    /** Takes somebody off the list who has not come, as the admin saw them. */
    @JsonTypeName("roster.take-off")
    @Audited("Take somebody off the list")
    @OnlyFor(Role.ADMIN)
    record TakeOff(UUID entry, int version) implements RosterCommand {}

    /** The scheme's people, in the shape in which they are imported. */
    @JsonTypeName("roster.export")
    @Says(
            value = {"export", "export people", "export trainees", "export mentors", "export the list"},
            does = "Take away your scheme’s people as a table.")
    @Audited("Ask for a link to the table of people")
    @OnlyFor(Role.ADMIN)
    record Export() implements RosterCommand {

        static Button asButton() {
            return new Button("Export people", new Export());
        }
    }

    /** Asks whether they want it in their own store. */
    @JsonTypeName("roster.offer")
    @OnlyFor(Role.ADMIN)
    record OfferToKeep() implements RosterCommand {}

    /** Puts it there; said by allowing it. The {@code offer} is what it was offered with. */
    @JsonTypeName("roster.keep")
    @Audited("Ask for the table of people as a file")
    @OnlyFor(Role.ADMIN)
    record Keep(@Typed String offer) implements RosterCommand, Fetch {}
}
