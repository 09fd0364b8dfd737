package dev.soundingboard.parting;

import dev.soundingboard.chat.PickedId;
import dev.soundingboard.chat.Typed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom the first of a leaver's trainees are handed over to, in the order of the card: the ids of mentors, or empty for
 * nobody.
 */
public record Successors(
        @Typed String to1,
        @Typed String to2,
        @Typed String to3,
        @Typed String to4,
        @Typed String to5,
        @Typed String to6) {

    /** So many fit on a card. */
    static final int MOST = 6;

    static final Successors NOBODY = new Successors("", "", "", "", "", "");

    /** The field of that trainee, counted from nought. */
    static String field(int place) {
        return "to%d".formatted(place + 1);
    }

    /** What is picked for that trainee; empty for nothing. */
    String at(int place) {
        return place < MOST ? List.of(to1, to2, to3, to4, to5, to6).get(place) : "";
    }

    Optional<UUID> mentorAt(int place) {
        return PickedId.read(at(place));
    }
}
