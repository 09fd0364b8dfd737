package dev.soundingboard.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** The channel, in the driver's process: its keys, and a connector that takes whatever it is sent. */
public final class BenchChannel implements AutoCloseable {

    public static final String APP = "5b0a2d6e-0000-4000-8000-000000000b07";
    public static final String TENANT = "7e2a2d6e-0000-4000-8000-0000000000aa";
    public static final String SECRET = "only-the-local-channel-knows-it";

    static {
        // without it each small answer waits 40 ms for an acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final String CONVERSATION = "/v3/conversations/";

    private final LocalKeys keys = new LocalKeys(APP, Clock.systemUTC());
    private final JsonMapper json = new JsonMapper();
    private final Map<String, String> lastMessages = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    public BenchChannel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/openid/configuration",
                exchange -> answer(
                        exchange, Map.of("issuer", LocalKeys.ISSUER, "jwks_uri", address() + "openid/keys")));
        server.createContext("/openid/keys", exchange -> answer(exchange, keys.asJwks()));
        server.createContext(CONVERSATION, this::receive);
        server.createContext("/v3/conversations", exchange -> answer(exchange, Map.of("id", "a:opened")));
        server.setExecutor(threads);
        server.start();
    }

    /** Ends with a slash, as Teams' own do. */
    public String address() {
        return "http://localhost:%d/".formatted(server.getAddress().getPort());
    }

    public String authorization() {
        return keys.authorization(address());
    }

    /** What the bot wrote last into that conversation. */
    public String lastMessage(String conversation) {
        return Objects.requireNonNull(lastMessages.get(conversation), conversation);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void receive(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var conversation = path.substring(CONVERSATION.length(), path.indexOf('/', CONVERSATION.length()));
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        lastMessages.put(conversation, body);
        answer(exchange, Map.of("id", "1"));
    }

    private void answer(HttpExchange exchange, Object body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var bytes = json.writeValueAsBytes(body);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
