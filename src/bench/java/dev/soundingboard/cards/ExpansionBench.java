package dev.soundingboard.cards;

import dev.soundingboard.bench.Figure;
import dev.soundingboard.bench.Rounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import tools.jackson.databind.JsonNode;

/** Expands the largest card there is, with our engine and with Microsoft's in turns on the same machine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ExpansionBench {

    private final CardFile card = CardFile.largest();
    private final CardTemplate template = CardTemplate.compile(card.toString(), card.template());
    private final JsonNode sample = card.sample();

    @Benchmark
    public JsonNode expand() {
        return template.expand(sample);
    }

    public static Figure.Section measure() throws RunnerException {
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < Rounds.COUNT; round++) {
            rounds.add(new Round(ours(), node()));
        }
        return section(new Rounds<>(rounds));
    }

    private static double ours() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ExpansionBench.class.getName())
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).runSingle().getPrimaryResult().getScore();
    }

    private static double node() {
        CardFile card = CardFile.largest();
        return Node.run(
                        "expand-bench.mjs",
                        Node.JSON.createArrayNode().add(card.template()).add(card.sample()))
                .doubleValue();
    }

    private static Figure.Section section(Rounds<Round> rounds) {
        return new Figure.Section(
                "Template expansion",
                List.of(
                        new Figure(
                                "Template expansion in Node ÷ ours",
                                String.format(Locale.ROOT, "%.0f", rounds.median(it -> it.node() / it.ours())),
                                "≥ 10"),
                        new Figure(
                                "Template expansion, the largest card",
                                String.format(Locale.ROOT, "%.0f µs", rounds.median(Round::ours)),
                                "≤ 100 µs")),
                """
                The card that expands to the most text (`%s`), filled with its sample by our engine under JMH and by
                Microsoft's `adaptivecards-templating` in Node; both warmed up, in turns, medians of %d rounds."""
                        .formatted(CardFile.largest(), Rounds.COUNT));
    }

    private record Round(double ours, double node) {}
}
