package dev.soundingboard.nodes;

import dev.soundingboard.local.desk.Ledger.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Many messages at once, each to somebody else, by two nodes before a channel that enforces Teams' limits.
 *
 * @param received when the channel got each, in order
 * @param refused how many it sent away
 */
record PacedRun(List<Instant> received, long refused) {

    static PacedRun of(TwoNodes nodes, int warmUp, int messages) {
        nodes.backlog().people(warmUp, nodes.channel().address());
        nodes.backlog().tells(1);
        nodes.waitUntilNothingIsPending();
        var before = nodes.channel().ledger().size();
        nodes.channel().enforcesTheLimits();
        nodes.backlog().people(messages - warmUp, nodes.channel().address());
        nodes.backlog().tells(1);
        nodes.waitForRequests(messages);
        nodes.waitUntilNothingIsPending();
        return new PacedRun(
                nodes.channel().ledger().stream()
                        .skip(before)
                        .map(Entry::received)
                        .sorted()
                        .toList(),
                nodes.channel().refused());
    }

    /** Messages a second, from the first to the last. */
    double rate() {
        var length = Duration.between(received.get(0), received.get(received.size() - 1));
        return (received.size() - 1) / (length.toMillis() / 1e3);
    }

    int mostInASecond() {
        var most = 0;
        for (int first = 0, last = 0; last < received.size(); last++) {
            while (received.get(first).plusSeconds(1).isBefore(received.get(last))) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
}
