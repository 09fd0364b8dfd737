package dev.soundingboard.nodes;

import static org.awaitility.Awaitility.await;

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

/** An application in a JVM of its own: it can be killed, and the operating system says what CPU time it alone has used. */
public final class BotProcess implements AutoCloseable {

    private static final Path LOGS = Path.of("target", "processes");
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(50);
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final URI address;

    private BotProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it without waiting for it. */
    public static BotProcess start(Class<?> main, Map<String, String> properties) throws IOException {
        return start(main, List.of("-Xmx512m"), properties);
    }

    /** The same, with these options of the JVM. */
    public static BotProcess start(Class<?> main, List<String> options, Map<String, String> properties)
            throws IOException {
        Files.createDirectories(LOGS);
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
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

    public URI address() {
        return address;
    }

    /** Until it says of itself that it can take requests. */
    public void waitUntilReady() {
        var probe = HttpRequest.newBuilder(address.resolve("actuator/health/readiness"))
                .build();
        await().pollInterval(BETWEEN_PROBES)
                .atMost(LONGEST_START)
                .failFast("It did not start: see " + LOGS, () -> !process.isAlive())
                .until(() -> isReady(probe));
    }

    private static boolean isReady(HttpRequest probe) throws InterruptedException {
        try {
            return HTTP.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** User and system time of all its threads so far. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** {@code kill -9}; it is dead when this returns. */
    public void kill() throws IOException {
        process.destroyForcibly();
        waitForItsEnd();
    }

    /** Asks it to stop, and waits until it has. */
    public void stop() throws IOException {
        process.destroy();
        waitForItsEnd();
    }

    @Override
    public void close() throws IOException {
        stop();
    }

    private void waitForItsEnd() throws IOException {
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
