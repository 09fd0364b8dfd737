package dev.soundingboard.standing;

import dev.soundingboard.mentor.Places;
import dev.soundingboard.scheme.Scheme;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mentor's mentees of the last year, against the fewest they promise and the most they take (M1, M2). */
record MenteesThisYear(Places places, Scheme scheme) {

    String inWords() {
        var fewest = scheme.mentors().fewestPerYear();
        return Stream.of(
                        "You have %s now, and have had %s in the last %s."
                                .formatted(
                                        mentees(places.taken()),
                                        places.takenThisYear() == 0 ? "none" : mentees(places.takenThisYear()),
                                        Amounts.period(scheme.capacity().year())),
                        fewest == 0 ? "" : "The scheme hopes for at least %d a year.".formatted(fewest),
                        most(places.limits().perYear(), "a year"),
                        most(places.limits().atATime(), "at a time"))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** M1: fewer than they promise. Somebody who goes on with one from before isn't without. */
    boolean isShort() {
        return Math.max(places.taken(), places.takenThisYear())
                < scheme.mentors().fewestPerYear();
    }

    private static String most(@Nullable Integer most, String of) {
        return most == null ? "" : "You take %s %s at most.".formatted(mentees(most), of);
    }

    private static String mentees(int count) {
        return count == 0 ? "no mentee" : count == 1 ? "1 mentee" : "%d mentees".formatted(count);
    }
}
