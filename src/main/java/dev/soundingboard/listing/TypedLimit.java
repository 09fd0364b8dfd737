package dev.soundingboard.listing;

import dev.soundingboard.listing.ListingCommand.Limits;
import dev.soundingboard.scheme.Scheme;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A limit as typed; left empty, it is none (M1, M2).
 *
 * @param of "a year" or "at a time"
 */
record TypedLimit(String typed, String of) {

    /** More than anybody could mentor. */
    private static final int MOST = 50;

    static TypedLimit perYear(Limits typed) {
        return new TypedLimit(typed.perYear(), "a year");
    }

    static TypedLimit atATime(Limits typed) {
        return new TypedLimit(typed.atATime(), "at a time");
    }

    /** Both limits: what to mend first, if anything. */
    static Optional<String> problem(Limits typed, Scheme scheme, boolean trainee) {
        var most = scheme.capacity().limitsOf(trainee, new dev.soundingboard.scheme.CapacityPolicy.Limits(null, null));
        return perYear(typed)
                .problem(scheme.mentors().fewestPerYear(), most.perYear())
                .or(() -> atATime(typed).problem(1, scheme.capacity().atATime()));
    }

    @Nullable
    Integer number() {
        return isNumber() ? Integer.valueOf(typed) : null;
    }

    private Optional<String> problem(int fewest, @Nullable Integer most) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var number = number();
        if (number == null || number > MOST) {
            return Optional.of("Give a number of mentees %s from 1 to %d, or leave it empty.".formatted(of, MOST));
        }
        if (number < Math.max(1, fewest)) {
            return Optional.of("Give at least %d %s. When you can’t take anybody for a while, say “full”."
                    .formatted(Math.max(1, fewest), of));
        }
        return most != null && number > most
                ? Optional.of("In this scheme it is %s %s at most. Give no more, or leave it empty."
                        .formatted(LimitsCard.mentees(most), of))
                : Optional.empty();
    }

    private boolean isNumber() {
        return typed.matches("\\d{1,3}");
    }
}
