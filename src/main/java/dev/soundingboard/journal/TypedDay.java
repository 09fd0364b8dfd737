package dev.soundingboard.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day as people name it: today, yesterday, on Tuesday. */
record TypedDay(String words) {

    static TypedDay of(@Nullable String typed) {
        return new TypedDay(
                typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^(on|last) ", ""));
    }

    boolean isGiven() {
        return !words.isEmpty();
    }

    /** The latest day of that name, counted from today; empty for words that name none. */
    Optional<LocalDate> asOf(LocalDate today) {
        return Stream.iterate(0, ago -> ago < DayOfWeek.values().length, ago -> ago + 1)
                .filter(ago -> isNamed(today.minusDays(ago), ago))
                .map(today::minusDays)
                .findFirst();
    }

    private boolean isNamed(LocalDate day, int ago) {
        return day.getDayOfWeek()
                        .getDisplayName(TextStyle.FULL, Locale.UK)
                        .toLowerCase(Locale.ROOT)
                        .equals(words)
                || (ago == 0 && (words.isEmpty() || words.equals("today")))
                || (ago == 1 && words.equals("yesterday"));
    }
}
