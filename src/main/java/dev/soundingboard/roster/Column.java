package dev.soundingboard.roster;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a table of people can say. Anything else is not read, and so never kept (D1). */
enum Column {
    ROLE("role", "type", "as", "roles"),
    EMAIL(
            "e-mail",
            "mail",
            "email address",
            "mail address",
            "nhs email",
            "work email",
            "upn",
            "user principal name",
            "user name"),
    NAME("name", "full name", "display name"),
    FORENAME("first name", "forename", "given name"),
    SURNAME("last name", "surname", "family name"),
    DATE(
            "date",
            "return date",
            "start date",
            "date of return",
            "return",
            "start",
            "return to work",
            "return to work date",
            "return to training",
            "return to training date",
            "date of return to training"),
    GRADE("grade", "level", "training grade", "stage"),
    SPECIALTY("specialty", "speciality"),
    PLACE("place", "location", "base", "site", "area"),
    PER_YEAR("mentees a year", "a year", "per year", "mentees per year", "limit a year", "limit per year"),
    AT_A_TIME("mentees at a time", "at a time", "at once", "mentees at once", "limit", "limit at a time", "capacity"),
    /** Only written: how far somebody has got is not the team's to say. */
    STATUS("status");

    private final String heading;

    /** As {@link #bare} makes them, each between two spaces. */
    private final String names;

    Column(String heading, String... aliases) {
        this.heading = heading;
        this.names = Stream.concat(Stream.of(heading), Stream.of(aliases))
                .map(Column::bare)
                .collect(Collectors.joining(" ", " ", " "));
    }

    /** Whose heading that is, in any case and with any signs between the words. */
    static Optional<Column> headed(String text) {
        var bare = bare(text);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(" %s ".formatted(bare)))
                .findFirst();
    }

    String heading() {
        return heading;
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
