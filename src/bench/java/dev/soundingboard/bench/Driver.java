package dev.soundingboard.bench;

import dev.soundingboard.nodes.BotProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Has clients speak at a fixed rate whatever the bot does: a turn that waits for a slow one before it is late, and its
 * delay counts.
 */
final class Driver {

    static final int CLIENTS = 16;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI endpoint;
    private final String authorization;

    Driver(BotProcess bot, String authorization) {
        this.endpoint = bot.address().resolve("api/messages");
        this.authorization = authorization;
    }

    /** What a drive came to. */
    record Drive(Histogram micros, Duration length) {

        long turns() {
            return micros.getTotalCount();
        }

        double turnsPerSecond() {
            return turns() / (length.toNanos() / 1e9);
        }

        double millisAt(double percentile) {
            return micros.getValueAtPercentile(percentile) / 1e3;
        }
    }

    /** Every client speaks as soon as it has its answer. */
    Drive flatOut(List<? extends Talk> talks, int turns) throws IOException, InterruptedException {
        return drive(talks, turns, 0);
    }

    Drive atRate(List<? extends Talk> talks, int turns, int perSecond) throws IOException, InterruptedException {
        return drive(talks, turns, 1_000_000_000L / perSecond);
    }

    private Drive drive(List<? extends Talk> talks, int turns, long nanosBetween)
            throws IOException, InterruptedException {
        var micros = new ConcurrentHistogram(3);
        var clients = Executors.newFixedThreadPool(talks.size());
        var start = System.nanoTime();
        try {
            List<Future<?>> all = new ArrayList<>();
            for (var client = 0; client < talks.size(); client++) {
                var talk = talks.get(client);
                var first = client;
                all.add(clients.submit(() -> {
                    for (var turn = first; turn < turns; turn += talks.size()) {
                        var due = nanosBetween == 0 ? System.nanoTime() : start + turn * nanosBetween;
                        waitUntil(due);
                        say(talk.next());
                        micros.recordValue((System.nanoTime() - due) / 1_000);
                    }
                    return null;
                }));
            }
            for (var client : all) {
                client.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            clients.shutdownNow();
        }
        return new Drive(micros, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Says one thing, and fails unless it is answered properly. */
    void say(String activity) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(endpoint)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(activity))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("%d %s".formatted(answer.statusCode(), answer.body()));
        }
    }

    private static void waitUntil(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
