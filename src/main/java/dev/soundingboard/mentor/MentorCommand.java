package dev.soundingboard.mentor;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.AmongOthers;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be said about mentors. */
public sealed interface MentorCommand extends Command {

    /**
     * Shows mentors a page at a time. A filter left empty filters nothing.
     *
     * @param otherThan a specialty that is left out, for somebody from a different background (P4)
     * @param fromName with {@code fromTerm} and {@code from}, where the page begins; all null for the first page
     */
    @JsonTypeName("mentors")
    @Says(
            value = {"mentors", "mentor", "find a mentor", "browse mentors", "show mentors", "find mentors"},
            rest = "text",
            does = "Find a mentor. Add a word to search, such as a town.")
    @OnlyFor({Role.TRAINEE, Role.MENTOR, Role.ADMIN})
    record Browse(
            String place,
            String specialty,
            String otherThan,
            String way,
            String text,
            boolean available,
            @Nullable String fromTerm,
            @Nullable String fromName,
            @Nullable UUID from)
            implements MentorCommand {

        public Browse {
            place = Objects.requireNonNullElse(place, "");
            specialty = Objects.requireNonNullElse(specialty, "");
            otherThan = Objects.requireNonNullElse(otherThan, "");
            way = Objects.requireNonNullElse(way, "");
            text = Objects.requireNonNullElse(text, "");
        }

        /** Everybody, from the beginning. */
        public static Browse all() {
            return new Browse("", "", "", "", "", false, null, null, null);
        }

        /** The way on wherever one mentor can't be had. */
        public static Button asButton() {
            return new Button("Find a mentor", all());
        }
    }

    /** Opens a mentor's profile. */
    @JsonTypeName("mentor.open")
    @OnlyFor({Role.TRAINEE, Role.MENTOR, Role.ADMIN})
    record Open(UUID mentor) implements MentorCommand {}

    /**
     * Suggests mentors, the best fit first, each with the reasons.
     *
     * @param after how many were shown already
     */
    @JsonTypeName("mentor.suggest")
    @Says(
            value = {
                "suggest",
                "suggest a mentor",
                "suggest mentors",
                "suggestions",
                "who would fit me",
                "who would suit me",
                "recommend",
                "recommend a mentor"
            },
            does = "See mentors who may suit you, and why.")
    @OnlyFor(Role.TRAINEE)
    record Suggest(int after) implements MentorCommand {

        /** The way on for somebody who doesn't know whom to choose. */
        public static Button asButton() {
            return new Button("Suggest a mentor", new Suggest(0));
        }
    }

    /**
     * Finds mentors from the box where one writes to others, to share a profile.
     *
     * @param text words that stand in the profile; empty for everybody
     * @param skip how many of them were shown already
     */
    @JsonTypeName("mentor.share")
    @OnlyFor({Role.TRAINEE, Role.MENTOR, Role.ADMIN})
    record Share(String text, int skip) implements MentorCommand {

        public Share {
            text = Objects.requireNonNullElse(text, "");
        }
    }

    /** Shows a profile that was shared in the presser's own chat, with what concerns only them. */
    @JsonTypeName("mentor.send-to-me")
    @OnlyFor({Role.TRAINEE, Role.MENTOR, Role.ADMIN})
    @AmongOthers
    record SendToMe(UUID mentor) implements MentorCommand {}

    /**
     * Offers mentors by their names, for a field in which one is picked.
     *
     * @param text beginnings of words of the name
     */
    @JsonTypeName("mentor.pick")
    @OnlyFor({Role.TRAINEE, Role.MENTOR, Role.ADMIN})
    record Pick(String text) implements MentorCommand {

        public Pick {
            text = Objects.requireNonNullElse(text, "");
        }
    }
}
