package dev.soundingboard.evidence;

import java.time.LocalDate;
import java.util.UUID;

/** What an address opens: one person's file of a period, in one scheme. */
record Download(UUID person, String scheme, Kind kind, Period period) {

    private static final String SEPARATOR = " ";

    /** What can be taken away. */
    enum Kind {
        PDF("pdf"),
        CSV("csv"),
        RECORDS("html");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        String ending() {
            return ending;
        }
    }

    String asText() {
        return String.join(
                SEPARATOR,
                person.toString(),
                scheme,
                kind.name(),
                period.from().toString(),
                period.to().toString());
    }

    /** What {@link #asText} wrote. */
    static Download parse(String text) {
        var parts = text.split(SEPARATOR, 5);
        return new Download(
                UUID.fromString(parts[0]),
                parts[1],
                Kind.valueOf(parts[2]),
                new Period(LocalDate.parse(parts[3]), LocalDate.parse(parts[4])));
    }
}
