package dev.soundingboard.bench;

import dev.soundingboard.cards.ExpansionBench;
import dev.soundingboard.mentor.DirectoryBench;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Measures everything, prints one table, and writes {@code src/docs/benchmarks.md}. */
public final class Bench {

    private static final List<Callable<Figure.Section>> ALL = List.of(
            TurnBench::measure,
            Statements::approved,
            DirectoryBench::measure,
            StartUpBench::measure,
            ExpansionBench::measure);

    private Bench() {}

    /** The page is written after each, so that a run that is broken off leaves what it had. */
    public static void main(String[] args) throws Exception {
        List<Figure.Section> sections = new ArrayList<>();
        for (var bench : ALL) {
            sections.add(bench.call());
            new BenchmarksPage(sections).write();
        }
        System.out.println(new BenchmarksPage(sections).table());
    }
}
