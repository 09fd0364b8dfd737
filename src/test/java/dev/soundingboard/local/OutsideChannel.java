package dev.soundingboard.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.soundingboard.local.desk.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** The channel in another process than the bot's: its keys, and a connector. */
public final class OutsideChannel implements AutoCloseable {

    public static final String APP = "5b0a2d6e-0000-4000-8000-000000000b07";
    public static final String TENANT = "7e2a2d6e-0000-4000-8000-0000000000aa";
    public static final String SECRET = "only-the-local-channel-knows-it";

    static {
        // without it each small answer waits 40 ms for an acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final LocalKeys keys = new LocalKeys(APP, Clock.systemUTC());
    private final JsonMapper json = new JsonMapper();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Connector connector;
    private final HttpServer server;

    public OutsideChannel(Connector connector) throws IOException {
        this.connector = connector;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/openid/configuration",
                exchange -> answer(
                        exchange,
                        Answer.of(200, Map.of("issuer", LocalKeys.ISSUER, "jwks_uri", address() + "openid/keys"))));
        server.createContext("/openid/keys", exchange -> answer(exchange, Answer.of(200, keys.asJwks())));
        server.createContext("/v3/conversations", this::receive);
        server.setExecutor(threads);
        server.start();
    }

    /** What is asked of it under {@code /v3/conversations}. */
    public interface Connector {
        Answer take(String method, String path, String body);
    }

    /** Ends with a slash, as Teams' own do. */
    public String address() {
        return "http://localhost:%d/".formatted(server.getAddress().getPort());
    }

    public String authorization() {
        return keys.authorization(address());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void receive(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer(
                exchange,
                connector.take(
                        exchange.getRequestMethod(), exchange.getRequestURI().getPath(), body));
    }

    /** A bot that was killed hears nothing, which is no concern of the channel's. */
    private void answer(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            if (answer.status() == null) {
                return;
            }
            exchange.getRequestBody().readAllBytes();
            var bytes = json.writeValueAsBytes(answer.body());
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            if (answer.retryAfter() != null) {
                exchange.getResponseHeaders().add("Retry-After", answer.retryAfter());
            }
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
