package dev.soundingboard.local;

import static org.awaitility.Awaitility.await;

import dev.soundingboard.notification.Relay;
import dev.soundingboard.weekly.WeeklySummaries;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves the clock through every due moment, so that each notification is sent at its own time. */
public class TimeMachine {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Duration LONGEST_SEND = Duration.ofMinutes(1);

    private final LocalClock clock;
    private final JdbcClient jdbc;
    private final Relay relay;
    private final WeeklySummaries summaries;

    public TimeMachine(LocalClock clock, JdbcClient jdbc, Relay relay, WeeklySummaries summaries) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.relay = relay;
        this.summaries = summaries;
    }

    public Instant now() {
        return clock.instant();
    }

    public Instant passes(Duration time) {
        return goesTo(now().plus(time));
    }

    /** At ten nobody is asleep. */
    public Instant goesToTheNextMorning() {
        var tomorrow = LocalDate.ofInstant(now(), LONDON).plusDays(1);
        return goesTo(tomorrow.atTime(TEN).atZone(LONDON).toInstant());
    }

    /** Returns when everything that became due on the way was delivered. */
    public synchronized Instant goesTo(Instant target) {
        deliver(); // what was due before comes before what is due on the way
        for (var due = nextDueBy(target); due.isPresent(); due = nextDueBy(target)) {
            clock.reach(due.get());
            deliver();
        }
        clock.reach(target);
        return now();
    }

    /** The scheduler ticks too, so some may be under way on its thread. */
    private void deliver() {
        summaries.catchUp();
        relay.run();
        await().atMost(LONGEST_SEND).until(this::nothingIsUnderWay);
    }

    private Optional<Instant> nextDueBy(Instant target) {
        return Stream.concat(nextNotification(target).stream(), summaries.next().stream())
                .filter(moment -> !moment.isAfter(target))
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> nextNotification(Instant target) {
        return jdbc.sql("""
                        SELECT next_try FROM notification
                        WHERE state IN ('NEW', 'RETRY') AND next_try <= ? ORDER BY next_try FETCH FIRST ROW ONLY""")
                .param(target.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private boolean nothingIsUnderWay() {
        return jdbc.sql("SELECT count(*) FROM notification WHERE state IN ('CLAIMED', 'SENDING')")
                        .query(Integer.class)
                        .single()
                == 0;
    }
}
