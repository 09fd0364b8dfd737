package dev.soundingboard.nodes;

import dev.soundingboard.local.desk.Ledger.Entry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Kills one of two nodes again and again while they send, and starts it anew. Then sets the rows against the channel's
 * ledger: every note arrived once, or is UNKNOWN and was being sent by a node as it was killed.
 */
public final class KillLedger {

    private static final int PEOPLE = 200;
    private static final int EACH = 2;
    private static final Duration SLOW = Duration.ofMillis(100);

    private final List<Kill> kills = new ArrayList<>();
    private final Random random;
    private final TwoNodes nodes;

    private KillLedger(TwoNodes nodes, long seed) {
        this.nodes = nodes;
        this.random = new Random(seed);
    }

    /**
     * A kill.
     *
     * @param pending how many waited or were under way
     * @param sending what either node was sending
     * @param open what the channel had not answered yet
     */
    private record Kill(int number, int node, int pending, Instant at, Set<UUID> sending, long open) {

        List<UUID> unknown(Reconciliation reconciled) {
            return sending.stream().filter(reconciled.unknown()::contains).toList();
        }
    }

    /**
     * What came of it all.
     *
     * @param unexplained UNKNOWN, though no node was sending it as it was killed
     * @param fewestPending at any of the kills
     * @param mostUnknown of any of the kills
     * @param kills a line for each, with everything that it left UNKNOWN
     */
    public record Result(
            int told,
            List<UUID> lost,
            List<UUID> doubled,
            List<UUID> overtaken,
            int unknown,
            List<UUID> unexplained,
            int fewestPending,
            int mostUnknown,
            List<String> kills) {

        /** As it is printed. */
        public String table() {
            return "%d told: %d lost, %d doubled, %d overtaken, %d unknown%n%s"
                    .formatted(told, lost.size(), doubled.size(), overtaken.size(), unknown, String.join("\n", kills));
        }
    }

    /** So many kills, chosen by that seed, of nodes that are ready. */
    static Result of(TwoNodes nodes, int kills, long seed) throws IOException {
        return new KillLedger(nodes, seed).run(kills);
    }

    /** The same, with nodes of its own. */
    public static Result of(int kills, long seed) throws IOException {
        try (var nodes = new TwoNodes(Map.of())) {
            return of(nodes, kills, seed);
        }
    }

    private Result run(int times) throws IOException {
        nodes.backlog().people(PEOPLE, nodes.channel().address());
        nodes.channel().answersAfter(SLOW);
        for (var number = 1; number <= times; number++) {
            kill(number);
        }
        nodes.waitFor(0);
        nodes.waitFor(1);
        nodes.waitUntilNothingIsPending();
        return result(Reconciliation.of(nodes));
    }

    private void kill(int number) throws IOException {
        var victim = random.nextInt(TwoNodes.COUNT);
        nodes.waitFor(0);
        nodes.waitFor(1);
        nodes.backlog().tells(1); // so that both are warm
        nodes.waitUntilNothingIsPending();
        nodes.backlog().tells(EACH);
        nodes.waitForRequests(PEOPLE / 4 + random.nextInt(PEOPLE));
        var pending = nodes.backlog().pending();
        var at = Instant.now();
        nodes.kill(victim);
        var open =
                nodes.channel().ledger().stream().filter(it -> it.isOpenAt(at)).count();
        kills.add(new Kill(number, victim, pending, at, nodes.backlog().in("SENDING"), open));
        nodes.start(victim);
    }

    private Result result(Reconciliation reconciled) {
        return new Result(
                reconciled.told(),
                reconciled.lost(),
                reconciled.doubled(),
                reconciled.overtaken(),
                reconciled.unknown().size(),
                reconciled.unknown().stream()
                        .filter(it ->
                                kills.stream().noneMatch(kill -> kill.sending().contains(it)))
                        .toList(),
                kills.stream().mapToInt(Kill::pending).min().orElseThrow(),
                kills.stream()
                        .mapToInt(it -> it.unknown(reconciled).size())
                        .max()
                        .orElseThrow(),
                kills.stream().map(kill -> line(kill, reconciled)).toList());
    }

    private static String line(Kill kill, Reconciliation reconciled) {
        var unknown = kill.unknown(reconciled).stream()
                .map(it -> fate(kill, reconciled.requestsOf(it)))
                .collect(Collectors.joining("; "));
        return "kill %d: node %d, %d pending, %d being sent, %d open at the channel; UNKNOWN: %s"
                .formatted(
                        kill.number(),
                        kill.node(),
                        kill.pending(),
                        kill.sending().size(),
                        kill.open(),
                        unknown.isEmpty() ? "none" : unknown);
    }

    private static String fate(Kill kill, List<Entry> requests) {
        return requests.stream()
                .map(it -> "#%d arrived, %s"
                        .formatted(it.number(), it.isOpenAt(kill.at()) ? "not answered" : "answered, not settled"))
                .findFirst()
                .orElse("never left");
    }
}
