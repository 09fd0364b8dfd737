package dev.soundingboard.bench;

import dev.soundingboard.nodes.BotProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** From the start of the JVM to the first answered turn on H2, against what the frameworks need alone, in turns. */
final class StartUpBench {

    private StartUpBench() {}

    static Figure.Section measure() throws IOException, InterruptedException {
        try (var channel = new BenchChannel()) {
            List<Round> rounds = new ArrayList<>();
            for (var i = 0; i < Rounds.COUNT; i++) {
                var ours = Map.of(
                        "outside.channel",
                        channel.address(),
                        "spring.datasource.url",
                        "jdbc:h2:mem:start;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
                rounds.add(new Round(start(BareApplication.class, Map.of(), channel), start(BenchTeams.class, ours, channel)));
            }
            return section(new Rounds<>(rounds));
        }
    }

    private static Start start(Class<?> main, Map<String, String> properties, BenchChannel channel)
            throws IOException, InterruptedException {
        try (var application = BotProcess.start(main, properties)) {
            var driver = new Driver(application, channel.authorization());
            application.waitUntilReady();
            var hello = new Says(Crowd.trainee(0), channel.address()).types("hello");
            var before = System.nanoTime();
            driver.say(hello);
            return new Start(application.cpu().toNanos() / 1e9, (System.nanoTime() - before) / 1e6);
        }
    }

    private static Figure.Section section(Rounds<Round> rounds) {
        return new Figure.Section(
                "Start-up",
                List.of(
                        new Figure(
                                "CPU until the first answered turn ÷ that of a bare application",
                                format("%.2f (%.1f s)", rounds.median(Round::ratio), rounds.median(it -> it.ours().cpuSeconds())),
                                "≤ 1.3"),
                        new Figure(
                                "First turn after start-up",
                                format("%.0f ms", rounds.median(it -> it.ours().firstTurnMillis())),
                                "≤ 300 ms")),
                """
                On H2 in memory, schema and all. The CPU is what the process used from its start until the first turn
                ("hello", by somebody unknown) was answered, as the operating system counts it. The bare application has
                the same libraries, Spring Boot with JPA, H2 and Quartz, one route, and nothing else. Each is started %d
                times, in turns, and the figures are medians.""".formatted(Rounds.COUNT));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private record Start(double cpuSeconds, double firstTurnMillis) {}

    private record Round(Start bare, Start ours) {

        double ratio() {
            return ours.cpuSeconds() / bare.cpuSeconds();
        }
    }
}
