package dev.soundingboard.nodes;

import dev.soundingboard.bench.Figure;
import dev.soundingboard.local.desk.Ledger.Entry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two nodes at once before a channel that enforces Teams' limits. */
public final class PaceBench {

    private static final int MESSAGES = 2_400;
    private static final int PER_SECOND = 40;

    private static final int WARM_UP = 200;

    private PaceBench() {}

    private static int mostInASecond(List<Instant> received) {
        var most = 0;
        for (int first = 0, last = 0; last < received.size(); last++) {
            while (received.get(first).plusSeconds(1).isBefore(received.get(last))) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    public static Figure.Section measure() throws IOException {
        try (var nodes = new TwoNodes(Map.of("sounding-board.relay.per-second", String.valueOf(PER_SECOND)))) {
            nodes.backlog().people(WARM_UP, nodes.channel().address());
            nodes.backlog().tells(1);
            nodes.waitUntilNothingIsPending();
            var before = nodes.channel().ledger().size();
            nodes.channel().enforcesTheLimits();
            nodes.backlog().people(MESSAGES - WARM_UP, nodes.channel().address());
            nodes.backlog().tells(1);
            nodes.waitForRequests(MESSAGES);
            nodes.waitUntilNothingIsPending();
            var received = nodes.channel().ledger().stream()
                    .skip(before)
                    .map(Entry::received)
                    .toList();
            var length = Duration.between(received.get(0), received.get(MESSAGES - 1));
            System.out.println("Most in a second: " + mostInASecond(received));
            return new Figure.Section(
                    "Teams’ limits",
                    List.of(new Figure(
                            "Two nodes before a channel that enforces Teams’ limits",
                            String.format(
                                    Locale.ROOT,
                                    "%.2f/s, %d refused",
                                    (MESSAGES - 1) / (length.toMillis() / 1e3),
                                    nodes.channel().refused()),
                            "40/s ± 2 %, 0 refused")),
                    """
                    Two nodes in JVMs of their own on one PostgreSQL, at the pace that they come with, and %,d messages
                    that are due at once, each to somebody else, after %d to warm up. The channel refuses, as Teams does, more than 50 requests
                    in a second, and more than 7 in one second, 8 in two, 60 in 30 and 1,800 in an hour to one chat; it
                    counts what it refuses.""".formatted(MESSAGES, WARM_UP));
        }
    }
}
