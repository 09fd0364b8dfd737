package dev.soundingboard.invitation;

import dev.soundingboard.scheme.Scheme;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How soon those return who are invited.
 *
 * @param months up to so many months from now; 0 for whenever it is, or if nobody knows
 */
record Within(int months) {

    static final Within EVERYBODY = new Within(0);

    private static final int MOST_MONTHS = 24;

    /** Where no window opens: time to meet somebody once or twice before the first day back. */
    private static final Within IN_TIME = new Within(3);

    private static final List<Integer> OFFERED = List.of(1, 3, 6, 12);

    /** Those whose window opens (E2); everybody where the scheme asks for no date. */
    static Within usual(Scheme scheme) {
        var date = scheme.joining().date();
        if (date == null) {
            return EVERYBODY;
        }
        return date.opens() == null
                ? IN_TIME
                : new Within((int) Math.max(1, date.opens().toTotalMonths()));
    }

    /** What a form or button sends; empty if it is none. */
    static Optional<Within> named(String name) {
        return name.matches("\\d{1,2}") ? checked(Integer.parseInt(name)) : Optional.empty();
    }

    /** What somebody typed; empty if there is no number of months in it that can be. */
    static Optional<Within> typed(String text) {
        return text.matches("(?i)(everybody|everyone|all)\\b.*")
                ? Optional.of(EVERYBODY)
                : SpokenMonths.read(text).flatMap(Within::checked);
    }

    private static Optional<Within> checked(int months) {
        return months <= MOST_MONTHS ? Optional.of(new Within(months)) : Optional.empty();
    }

    String name() {
        return String.valueOf(months);
    }

    boolean isEverybody() {
        return months == 0;
    }

    /** The last day on which they return. */
    LocalDate until(LocalDate today) {
        return isEverybody() ? LocalDate.of(9999, 1, 1) : today.plus(Period.ofMonths(months));
    }

    /** What can be chosen, this one too. */
    Stream<Within> choices() {
        return Stream.concat(
                Stream.concat(OFFERED.stream(), Stream.of(months))
                        .filter(it -> it > 0)
                        .distinct()
                        .sorted()
                        .map(Within::new),
                Stream.of(EVERYBODY));
    }

    String inWords() {
        if (isEverybody()) {
            return "At any time, or I don’t know when";
        }
        return months == 1 ? "Within a month" : "Within %d months".formatted(months);
    }
}
