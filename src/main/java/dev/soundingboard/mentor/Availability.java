package dev.soundingboard.mentor;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a mentor can't be asked now, in words (P6). */
final class Availability {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private Availability() {}

    /** "Away until 3 March", or, for whom no end can be seen, "At full capacity just now". */
    static String note(@Nullable Instant awayUntil, ZoneId zone) {
        return awayUntil == null
                ? "At full capacity just now"
                : "Away until %s".formatted(DAY.format(awayUntil.atZone(zone)));
    }
}
