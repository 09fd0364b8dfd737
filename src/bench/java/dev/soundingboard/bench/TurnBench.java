package dev.soundingboard.bench;

import dev.soundingboard.nodes.BotProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A turn's CPU time on PostgreSQL, against an echo on the SDK as it ships, in turns. */
final class TurnBench {

    /** Both are an even number for each client, so that what was sent is withdrawn before the next echo. */
    private static final int WARM_UP = 12_800;
    private static final int TURNS = 1_600;
    private static final int PER_SECOND = 120;
    private static final long BETWEEN_LOOKS = 50;

    private TurnBench() {}

    static Figure.Section measure() throws IOException, InterruptedException, SQLException {
        try (var channel = new BenchChannel();
                var postgres = EmbeddedPostgres.builder().start();
                var ours = BotProcess.start(
                        BenchTeams.class,
                        Map.of(
                                "outside.channel", channel.address(),
                                "bench.crowd", "true",
                                "spring.datasource.url", postgres.getJdbcUrl("postgres", "postgres")));
                var theirs = BotProcess.start(EchoBot.class, Map.of("bench.channel", channel.address()))) {
            var database = JdbcClient.create(postgres.getPostgresDatabase());
            var authorization = channel.authorization();
            var bot = new Bot(ours, new Driver(ours, authorization), database);
            var echo = new Bot(theirs, new Driver(theirs, authorization), database);
            ours.waitUntilReady();
            theirs.waitUntilReady();
            var mentors = database.sql("SELECT id FROM mentor").query(UUID.class).list();
            var reading = ReadingTalk.all(channel);
            var changing = TasterTalk.all(channel, mentors);
            echo.warmsUp(reading);
            bot.warmsUp(reading);
            bot.warmsUp(changing);
            List<Round> rounds = new ArrayList<>();
            for (var round = 0; round < Rounds.COUNT; round++) {
                rounds.add(new Round(echo.drive(reading), bot.drive(reading), bot.drive(changing)));
            }
            return section(new Rounds<>(rounds));
        }
    }

    private static Figure.Section section(Rounds<Round> rounds) {
        return new Figure.Section(
                "A turn",
                List.of(
                        new Figure("CPU of an ordinary change ÷ an echo", ratio(rounds, Round::change), "≤ 2"),
                        new Figure("CPU of a reading turn ÷ an echo", ratio(rounds, Round::reading), "≤ 1.2"),
                        new Figure("An ordinary change", summary(rounds, Round::change), ""),
                        new Figure("A reading turn", summary(rounds, Round::reading), ""),
                        new Figure("The echo", summary(rounds, Round::echo), "")),
                """
                Three processes: the bot on PostgreSQL, an echo bot, and a driver that is their channel too: it signs with
                keys that both find by its OpenID metadata, and is the connector that takes their answers. The echo is the
                SDK as it ships: its own authentication, its own connector client, a plain controller on Spring Boot. The
                CPU is that of the bot's process alone, as the operating system counts it (user and system, collector and
                compiler included), divided by the turns.

                A reading turn types `mentors`. An ordinary change presses a button: in turns a trainee sends a taster
                request and takes it back by the card that came, and each of the two is a turn with its inbox row, its
                notification and its card. The clock runs until the notifications are settled too, so telling the mentor is
                in the figure.

                %d clients speak at %d turns a second together, whatever the bots do, so a delay counts from the moment a
                turn was due (HdrHistogram). After %,d turns of each kind to warm up come %d rounds, each of %,d echoes,
                readings and changes one after another. Ratios are medians of the rounds' ratios."""
                        .formatted(Driver.CLIENTS, PER_SECOND, WARM_UP, Rounds.COUNT, TURNS));
    }

    private static String ratio(Rounds<Round> rounds, Function<Round, Drive> which) {
        return format(
                "%.2f",
                rounds.median(round ->
                        which.apply(round).cpuMillis() / round.echo().cpuMillis()));
    }

    private static String summary(Rounds<Round> rounds, Function<Round, Drive> which) {
        return format(
                "%.1f ms CPU; %.0f turns/s, p50 %.0f ms, p99 %.0f ms",
                rounds.median(round -> which.apply(round).cpuMillis()),
                rounds.median(round -> which.apply(round).driven().turnsPerSecond()),
                rounds.median(round -> which.apply(round).driven().millisAt(50)),
                rounds.median(round -> which.apply(round).driven().millisAt(99)));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private record Round(Drive echo, Drive reading, Drive change) {}

    private record Drive(double cpuMillis, Driver.Drive driven) {}

    private record Bot(BotProcess process, Driver driver, JdbcClient database) {

        void warmsUp(List<? extends Talk> talks) throws IOException, InterruptedException {
            driver.flatOut(talks, WARM_UP);
            settle();
        }

        Drive drive(List<? extends Talk> talks) throws IOException, InterruptedException {
            var before = process.cpu();
            var driven = driver.atRate(talks, TURNS, PER_SECOND);
            settle();
            return new Drive(process.cpu().minus(before).toNanos() / 1e6 / TURNS, driven);
        }

        /** Waits until what was to be told by now is told, as that is part of the turns; reminders lie months ahead. */
        private void settle() throws InterruptedException {
            while (database.sql("""
                                    SELECT count(*) FROM notification
                                    WHERE state IN ('CLAIMED', 'SENDING')
                                        OR state IN ('NEW', 'RETRY') AND next_try <= CURRENT_TIMESTAMP""")
                            .query(Integer.class)
                            .single()
                    > 0) {
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
    }
}
