package dev.soundingboard.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One row of what {@link OwnHours} reads: a person, what they said, and one of their ranges of days.
 *
 * @param scheme the one that says when it is usually quiet for them
 * @param zoneIsOwn whether they chose it, rather than Teams
 * @param own without the days away
 */
record Stored(UUID person, Optional<String> scheme, ZoneId zone, boolean zoneIsOwn, Own own, Optional<DaysAway> away) {

    static final String READ = """
            SELECT p.id, p.scheme, p.zone, p.zone_of_teams, h.version, h.quiet, h.days, h.topics_off,
                   a.id AS away, a.what, a.first_day, a.last_day
            FROM person p
            LEFT JOIN own_hours h ON h.person = p.id
            LEFT JOIN own_days_away a ON a.person = h.person
            WHERE p.id IN (:people) ORDER BY a.first_day, a.last_day""";

    static Stored of(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getString("scheme")),
                ZoneId.of(row.getString("zone")),
                row.getString("zone_of_teams") != null,
                row.getString("days") == null ? Own.NOTHING : own(row),
                row.getObject("away") == null ? Optional.empty() : Optional.of(range(row)));
    }

    private static Own own(ResultSet row) throws SQLException {
        return new Own(
                row.getInt("version"),
                quiet(row.getString("quiet")),
                words(row.getString("days")).stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                List.of(),
                words(row.getString("topics_off")));
    }

    private static Optional<Quiet> quiet(String range) {
        var dash = range.indexOf('-');
        return dash < 0
                ? Optional.empty()
                : Optional.of(new Quiet(
                        LocalTime.parse(range.substring(0, dash)), LocalTime.parse(range.substring(dash + 1))));
    }

    private static DaysAway range(ResultSet row) throws SQLException {
        return new DaysAway(
                row.getObject("away", UUID.class),
                What.valueOf(row.getString("what")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    /** As a column keeps it. */
    static String quiet(Optional<Quiet> own) {
        return own.map(quiet -> quiet.from() + "-" + quiet.to()).orElse("");
    }

    /** Several words in one column. */
    static String line(Collection<?> words) {
        return words.stream().map(Objects::toString).sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> words(String line) {
        return line.isEmpty() ? Set.of() : Arrays.stream(line.split(" ")).collect(Collectors.toSet());
    }
}
