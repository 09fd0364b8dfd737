package dev.soundingboard.nodes;

import dev.soundingboard.bench.Figure;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two nodes at once before a channel that enforces Teams' limits. */
public final class PaceBench {

    private static final int MESSAGES = 2_400;
    private static final int PER_SECOND = 40;

    private static final int WARM_UP = 200;

    private PaceBench() {}

    public static Figure.Section measure() throws IOException {
        try (var nodes = new TwoNodes(Map.of("sounding-board.relay.per-second", String.valueOf(PER_SECOND)))) {
            var run = PacedRun.of(nodes, WARM_UP, MESSAGES);
            return new Figure.Section(
                    "Teams’ limits",
                    List.of(new Figure(
                            "Two nodes before a channel that enforces Teams’ limits",
                            String.format(
                                    Locale.ROOT,
                                    "%.2f/s, at most %d in a second, %d refused",
                                    run.rate(),
                                    run.mostInASecond(),
                                    run.refused()),
                            "40/s ± 2 %, 0 refused")),
                    """
                    Two nodes in JVMs of their own on one PostgreSQL, at the pace that they come with, and %,d messages
                    that are due at once, each to somebody else, after %d to warm up. The channel refuses, as Teams does, more than 50 requests
                    in a second, and more than 7 in one second, 8 in two, 60 in 30 and 1,800 in an hour to one chat; it
                    counts what it refuses.""".formatted(MESSAGES, WARM_UP));
        }
    }
}
