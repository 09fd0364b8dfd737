package dev.soundingboard.trainee;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a trainee may ask for a mentor (E2), both included.
 *
 * @param opens null if it is open from ever
 * @param closes null if it never closes
 */
public record Window(@Nullable LocalDate opens, @Nullable LocalDate closes) {

    public static Window around(LocalDate date, KeyDate policy) {
        return new Window(
                policy.opens() == null ? null : date.minus(policy.opens()),
                policy.closes() == null ? null : date.plus(policy.closes()));
    }

    boolean isYetToOpen(LocalDate today) {
        return opens != null && today.isBefore(opens);
    }

    boolean isOver(LocalDate today) {
        return closes != null && today.isAfter(closes);
    }

    /** Such as "from 3 March 2027 to 3 September 2028". */
    public String inWords() {
        return Stream.of(
                        opens == null ? "" : "from " + Moments.dayInWords(opens),
                        closes == null ? "" : "to " + Moments.dayInWords(closes))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The same, as what changes for somebody. */
    String inWordsFrom(LocalDate today) {
        return isOver(today)
                ? "Now you can’t ask, because the time was %s.".formatted(inWords())
                : "Now you can ask %s.".formatted(inWords());
    }
}
