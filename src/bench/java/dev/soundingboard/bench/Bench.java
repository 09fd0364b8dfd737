package dev.soundingboard.bench;

import dev.soundingboard.cards.ExpansionBench;
import dev.soundingboard.mentor.DirectoryBench;
import dev.soundingboard.nodes.DeliveryBench;
import dev.soundingboard.nodes.KillBench;
import dev.soundingboard.nodes.PaceBench;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Measures everything, or what {@code -Dbench=…} names, with commas between; prints one table, and writes it into
 * {@code src/docs/benchmarks.md}.
 */
public final class Bench {

    private static final String ALL = "all";

    private static final List<Named> BENCHES = List.of(
            new Named("turn", TurnBench::measure),
            new Named("statements", Statements::approved),
            new Named("directory", DirectoryBench::measure),
            new Named("delivery", DeliveryBench::measure),
            new Named("pace", PaceBench::measure),
            new Named("kills", KillBench::measure),
            new Named("start-up", StartUpBench::measure),
            new Named("cards", ExpansionBench::measure));

    private Bench() {}

    private record Named(String name, Callable<Figure.Section> bench) {}

    /** The page is written after each, so that a run that is broken off leaves what it had; the rest stays as it was. */
    public static void main(String[] args) throws Exception {
        var chosen = List.of(args[0].split(","));
        var page = BenchmarksPage.asItStands();
        for (var it : BENCHES) {
            if (chosen.contains(ALL) || chosen.contains(it.name())) {
                page = page.with(it.bench().call());
                page.write();
            }
        }
        System.out.println(page.table());
    }
}
