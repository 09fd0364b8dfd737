package dev.soundingboard.report;

import dev.soundingboard.report.ReportCommand.Period;
import java.util.UUID;

/** What an address opens: the report of a scheme, for one of its admins. */
record Download(UUID admin, String scheme, Period period) {

    private static final String SEPARATOR = " ";
    private static final int PARTS = 3;

    String asText() {
        return String.join(SEPARATOR, admin.toString(), period.name(), scheme);
    }

    /** What {@link #asText} wrote. */
    static Download parse(String text) {
        var parts = text.split(SEPARATOR, PARTS);
        return new Download(UUID.fromString(parts[0]), parts[2], Period.valueOf(parts[1]));
    }
}
