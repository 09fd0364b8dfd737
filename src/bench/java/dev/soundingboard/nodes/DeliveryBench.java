package dev.soundingboard.nodes;

import static org.awaitility.Awaitility.await;

import dev.soundingboard.bench.Figure;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.core.io.ClassPathResource;

/** Due notifications delivered to a channel that only counts, beside the same sends as triggers of Quartz's JDBC store. */
public final class DeliveryBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 1_000_000);
    private static final int DUE = Integer.getInteger("bench.due", 100_000);
    private static final int FEW = 10_000;
    private static final int PEOPLE = 20_000;
    private static final int TRIGGERS = Integer.getInteger("bench.triggers", 5_000);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private DeliveryBench() {}

    public static Figure.Section measure() throws Exception {
        try (var channel = new CountingChannel();
                var postgres = EmbeddedPostgres.builder().start()) {
            var settings = Map.of(
                    "outside.channel", channel.address(),
                    "spring.datasource.url", postgres.getJdbcUrl("postgres", "postgres"),
                    "sounding-board.relay.per-second", "1000000");
            var rows = new ManyRows(JdbcClient.create(postgres.getPostgresDatabase()));
            double few;
            double sameOfMany;
            double cpu;
            double many;
            try (var node = BotProcess.start(LedgerNode.class, settings)) {
                node.waitUntilReady();
                rows.people(PEOPLE, channel.address());
                deliver(channel, rows, FEW); // to warm up
                rows.clear();
                few = deliver(channel, rows, FEW);
                rows.sentLongAgo(ROWS - DUE);
                sameOfMany = deliver(channel, rows, FEW);
                var before = node.cpu();
                many = deliver(channel, rows, DUE);
                cpu = node.cpu().minus(before).toNanos() / 1e6 / DUE;
            }
            var quartz = byQuartz(channel, postgres, settings);
            return section(few, sameOfMany, many, cpu, quartz);
        }
    }

    private static double deliver(CountingChannel channel, ManyRows rows, int due) {
        channel.startsAgain();
        var start = System.nanoTime();
        rows.due(due);
        await().atMost(LONGEST).until(() -> channel.messages() >= due);
        System.out.printf(
                Locale.ROOT, "%,d due: %.0f/s (%.1f s)%n", due, channel.rate(), (System.nanoTime() - start) / 1e9);
        await().atMost(LONGEST).until(() -> rows.pending() == 0);
        if (channel.messages() != due) {
            throw new IllegalStateException("%d messages for %d".formatted(channel.messages(), due));
        }
        return channel.rate();
    }

    private static double byQuartz(CountingChannel channel, EmbeddedPostgres postgres, Map<String, String> settings)
            throws IOException, java.sql.SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            ScriptUtils.executeSqlScript(
                    connection, new ClassPathResource("org/quartz/impl/jdbcjobstore/tables_postgres.sql"));
        }
        channel.startsAgain();
        var with = new java.util.HashMap<>(settings);
        with.put("bench.triggers", String.valueOf(TRIGGERS));
        try (var node = BotProcess.start(QuartzNode.class, with)) {
            node.waitUntilReady();
            await().atMost(LONGEST).until(() -> channel.messages() >= TRIGGERS);
            System.out.printf(Locale.ROOT, "%,d triggers: %.0f/s%n", TRIGGERS, channel.rate());
            return channel.rate();
        }
    }

    private static Figure.Section section(double few, double sameOfMany, double many, double cpu, double quartz) {
        return new Figure.Section(
                "Delivery",
                List.of(
                        new Figure(
                                "Notifications delivered ÷ Quartz’s clustered JDBC store",
                                format("%.1f (%.0f/s ÷ %.0f/s)", many / quartz, many, quartz),
                                "≥ 10"),
                        new Figure(
                                "Delivery rate, a million rows ÷ ten thousand",
                                format("%.2f (%.0f/s ÷ %.0f/s)", sameOfMany / few, sameOfMany, few),
                                "flat"),
                        new Figure("CPU of a delivered notification", format("%.2f ms", cpu), "")),
                """
                One node in a JVM of its own on PostgreSQL, throttle off, before a channel in the driver's process that
                takes every message and only counts. %,d due of %,d rows, for %,d people, each written and sent by the
                relay as always: claimed, written, marked, sent, settled. The rate is that at the channel, from the first
                message to the last. *Flat* compares %,d due, and nothing else in the table, with %,d due of %,d.

                The same sends by Quartz: the same node with a scheduler of its own on its JDBC store, clustered, with
                as many threads as the relay has, which takes up to 16 triggers at a time. %,d one-off triggers that are
                due, each of which writes and sends the same card by the same code."""
                        .formatted(DUE, ROWS, PEOPLE, FEW, FEW, ROWS, TRIGGERS));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
