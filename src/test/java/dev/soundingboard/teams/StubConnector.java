package dev.soundingboard.teams;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A connector that answers as a test orders, and notes what it was asked. */
public class StubConnector implements AutoCloseable {

    /** What the connector does with a request. */
    public interface Answer {
        void to(HttpExchange request) throws IOException;
    }

    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile Answer opening = status(201, "{\"id\": \"a:new\"}");
    private volatile Answer sending = status(201, "{\"id\": \"1\"}");

    public StubConnector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    public static Answer status(int status, String body, String... headers) {
        return request -> {
            for (var i = 0; i < headers.length; i += 2) {
                request.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            request.getResponseHeaders().add("Content-Type", "application/json");
            request.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            request.getResponseBody().write(bytes);
            request.close();
        };
    }

    public static Answer error(int status, String code) {
        return status(status, "{\"error\": {\"code\": \"%s\", \"message\": \"for people\"}}".formatted(code));
    }

    /** Takes the request and says nothing. */
    public static Answer drop() {
        return HttpExchange::close;
    }

    /** Says that more is to come, and then nothing comes. */
    public static Answer breakOff(int status, String body) {
        return request -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            request.sendResponseHeaders(status, bytes.length + 1);
            request.getResponseBody().write(bytes);
            request.getResponseBody().flush();
            request.close();
        };
    }

    public StubConnector answersOpening(Answer answer) {
        opening = answer;
        return this;
    }

    public StubConnector answersSending(Answer answer) {
        sending = answer;
        return this;
    }

    /** Method, path and body of each. */
    public List<String> requests() {
        return requests;
    }

    public String serviceUrl() {
        return "http://localhost:%d/".formatted(server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange request) throws IOException {
        var body = new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = request.getRequestURI().getPath();
        requests.add("%s %s %s".formatted(request.getRequestMethod(), path, body));
        var answers = Map.of("/v3/conversations", opening);
        answers.getOrDefault(path, sending).to(request);
    }
}
