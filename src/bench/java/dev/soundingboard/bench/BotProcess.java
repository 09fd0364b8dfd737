package dev.soundingboard.bench;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An application in a JVM of its own, so that the operating system can say what CPU time it alone has used. */
final class BotProcess implements AutoCloseable {

    private static final Path LOGS = Path.of("target", "bench");
    private static final long BETWEEN_PROBES = 50;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final URI address;

    private BotProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it without waiting for it. */
    static BotProcess start(Class<?> main, Map<String, String> properties) throws IOException {
        Files.createDirectories(LOGS);
        var port = freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path")));
        command.add(main.getName());
        command.add("--server.port=" + port);
        command.add("--spring.main.banner-mode=off");
        properties.forEach((name, value) -> command.add("--%s=%s".formatted(name, value)));
        command.add("--management.endpoint.health.probes.enabled=true");
        var log = LOGS.resolve(main.getSimpleName() + ".log").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        return new BotProcess(process, URI.create("http://127.0.0.1:%d/".formatted(port)));
    }

    URI address() {
        return address;
    }

    /** Until it says of itself that it can take requests. */
    void waitUntilReady() throws InterruptedException {
        var probe = HttpRequest.newBuilder(address.resolve("actuator/health/readiness"))
                .build();
        while (!isReady(probe)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("It did not start: see " + LOGS);
            }
            Thread.sleep(BETWEEN_PROBES);
        }
    }

    private static boolean isReady(HttpRequest probe) throws InterruptedException {
        try {
            return HTTP.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** User and system time of all its threads so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
