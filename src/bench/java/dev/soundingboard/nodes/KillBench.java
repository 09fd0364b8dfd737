package dev.soundingboard.nodes;

import dev.soundingboard.bench.Figure;
import java.io.IOException;
import java.util.List;

/** The kill ledger at length. */
public final class KillBench {

    private static final int KILLS = Integer.getInteger("bench.kills", 100);
    private static final long SEED = Long.getLong("seed", 20_261_122);

    private KillBench() {}

    public static Figure.Section measure() throws IOException {
        var result = KillLedger.of(KILLS, SEED);
        System.out.println(result.table());
        return new Figure.Section(
                "Kills",
                List.of(new Figure(
                        "kill -9 of either of two nodes",
                        "%d kills, %,d told: %d lost, %d doubled, %d overtaken; %d unknown, at most %d at a kill, %d unexplained"
                                .formatted(
                                        KILLS,
                                        result.told(),
                                        result.lost().size(),
                                        result.doubled().size(),
                                        result.overtaken().size(),
                                        result.unknown(),
                                        result.mostUnknown(),
                                        result.unexplained().size()),
                        "0 lost, 0 doubled, unknown only what was open")),
                """
                Two nodes in JVMs of their own on one PostgreSQL, one of which is killed while both send, and started
                anew, again and again (`-Dseed=%d`); at least %d notifications waited or were under way at each kill. The
                channel, in the driver's process, writes every request down. `KillLedgerTest` does the same five times on
                every build, and prints what became of everything that is UNKNOWN."""
                        .formatted(SEED, result.fewestPending()));
    }
}
