package dev.soundingboard.weekly;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has happened in a scheme, in figures (D2). */
@Component
class Happened {

    private final JdbcClient jdbc;

    Happened(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private enum What {
        PAIR("1 new pair", "%d new pairs"),
        SESSION("1 session logged", "%d sessions logged"),
        ENDING("1 mentoring ended", "%d mentorings ended");

        private final String one;
        private final String many;

        What(String one, String many) {
            this.one = one;
            this.many = many;
        }

        private String inWords(long count) {
            return count == 1 ? one : many.formatted(count);
        }
    }

    /** A sentence for each kind of thing of which there was at least one. */
    List<String> between(String scheme, Instant from, Instant to) {
        var counts = counts(scheme, from, to);
        return Stream.of(What.values())
                .filter(counts::containsKey)
                .map(what -> what.inWords(counts.getOrDefault(what, 0L)))
                .toList();
    }

    private Map<What, Long> counts(String scheme, Instant from, Instant to) {
        return jdbc
                .sql(
                        "SELECT what, count(*) AS times FROM happened WHERE scheme = ? AND moment >= ? AND moment < ? GROUP BY what")
                .params(scheme, from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Map.entry(What.valueOf(row.getString("what")), row.getLong("times")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
