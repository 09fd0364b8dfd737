package dev.soundingboard.cards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
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
import tools.jackson.databind.node.ObjectNode;

/** Expands the largest card there is, with our engine and with Microsoft's in turns on the same machine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ExpansionBench {

    private static final int ROUNDS = 5;
    private static final Path RESULT = Path.of("target", "bench", "template-expansion.json");

    private final CardFile card = CardFile.largest();
    private final CardTemplate template = CardTemplate.compile(card.toString(), card.template());
    private final JsonNode sample = card.sample();

    @Benchmark
    public JsonNode expand() {
        return template.expand(sample);
    }

    /** Prints a row of the table and leaves it in {@code target/bench}. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        double[] ours = new double[ROUNDS];
        double[] node = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = ours();
            node[round] = node();
        }
        report(median(ours), median(node));
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

    private static double median(double[] values) {
        return DoubleStream.of(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }

    private static void report(double ours, double node) throws IOException {
        ObjectNode row = Node.JSON
                .createObjectNode()
                .put("name", "template expansion")
                .put("card", CardFile.largest().toString())
                .put("oursMicroseconds", ours)
                .put("nodeMicroseconds", node)
                .put("ratio", node / ours);
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, row.toPrettyString());
        System.out.printf(
                Locale.ROOT,
                "template expansion | ours %.1f µs | Node %.0f µs | %.0f× faster%n",
                ours,
                node,
                node / ours);
    }
}
