package dev.soundingboard.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the links that were asked for, so that nobody can have somebody else's letter box filled. */
@Component
class LinksAsked {

    private static final int MOST_A_DAY = 3;
    private static final Duration DAY = Duration.ofDays(1);

    /** So few that what is kept of an address tells nobody which it was. */
    private static final int BUCKETS = 4096;

    private final JdbcClient jdbc;
    private final Clock clock;

    LinksAsked(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts one more; if that would be too many, counts nothing and says why. */
    Optional<String> oneMore(UUID person, String address) {
        var counted = jdbc.sql("""
                        INSERT INTO mail_link (person, bucket, asked_at)
                        SELECT CAST(:person AS uuid), CAST(:bucket AS integer), CAST(:now AS timestamp with time zone)
                        WHERE (SELECT count(*) FROM mail_link WHERE person = :person AND asked_at > :since) < :most
                          AND (SELECT count(*) FROM mail_link WHERE bucket = :bucket AND asked_at > :since) < :most""")
                .param("person", person)
                .param("bucket", bucketOf(address))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("since", aDayAgo())
                .param("most", MOST_A_DAY)
                .update();
        return counted == 1
                ? Optional.empty()
                : Optional.of(
                        "You, or this address, had %d links within a day. Try again tomorrow.".formatted(MOST_A_DAY));
    }

    /** What is a day old counts no more. */
    void forgetOld() {
        jdbc.sql("DELETE FROM mail_link WHERE asked_at <= ?").param(aDayAgo()).update();
    }

    private static int bucketOf(String address) {
        return Math.floorMod(address.toLowerCase(Locale.ROOT).hashCode(), BUCKETS);
    }

    private OffsetDateTime aDayAgo() {
        return clock.instant().minus(DAY).atOffset(ZoneOffset.UTC);
    }
}
