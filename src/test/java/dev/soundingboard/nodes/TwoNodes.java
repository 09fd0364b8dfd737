package dev.soundingboard.nodes;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two nodes of the bot on one PostgreSQL, with one channel that keeps the ledger. */
final class TwoNodes implements AutoCloseable {

    static final int COUNT = 2;

    /** So that what a dead node held is free again soon. */
    private static final Duration LEASE = Duration.ofSeconds(4);

    private static final Duration LONGEST_BACKLOG = Duration.ofMinutes(2);

    /** Quick to start, on a machine that has other things to do. */
    private static final List<String> OPTIONS =
            List.of("-Xmx256m", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
    private final LedgerChannel channel = new LedgerChannel();
    private final Backlog backlog = new Backlog(postgres.getPostgresDatabase());
    private final BotProcess[] nodes = new BotProcess[COUNT];
    private final Map<String, String> settings = new HashMap<>();

    /** They are ready when this returns. */
    TwoNodes(Map<String, String> besides) throws IOException {
        settings.putAll(Map.of(
                "outside.channel", channel.address(),
                "spring.datasource.url", postgres.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.hikari.maximum-pool-size", "6",
                "spring.datasource.hikari.minimum-idle", "2",
                "spring.main.lazy-initialization", "true",
                "server.shutdown", "graceful",
                "sounding-board.relay.per-second", "10000",
                "sounding-board.relay.lease", "PT%dS".formatted(LEASE.toSeconds())));
        settings.putAll(besides);
        start(0);
        start(1);
        waitFor(0);
        waitFor(1);
    }

    LedgerChannel channel() {
        return channel;
    }

    Backlog backlog() {
        return backlog;
    }

    void start(int node) throws IOException {
        nodes[node] = BotProcess.start(LedgerNode.class, OPTIONS, settings);
    }

    void waitFor(int node) {
        nodes[node].waitUntilReady();
    }

    void stop(int node) throws IOException {
        nodes[node].stop();
    }

    void kill(int node) throws IOException {
        nodes[node].kill();
    }

    /** Until the channel has got so many requests more. */
    void waitForRequests(int more) {
        var enough = channel.ledger().size() + more;
        await().pollInterval(Duration.ofMillis(5))
                .pollDelay(Duration.ZERO)
                .atMost(LONGEST_BACKLOG)
                .until(() -> channel.ledger().size() >= enough);
    }

    void waitUntilNothingIsPending() {
        await().atMost(LONGEST_BACKLOG).until(() -> backlog.pending() == 0);
    }

    @Override
    public void close() throws IOException {
        for (var node : nodes) {
            node.kill();
        }
        channel.close();
        postgres.close();
    }
}
