package dev.soundingboard.teams;

import dev.soundingboard.local.LocalKeys;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Posts to {@code /api/messages} as it is: signed properly, or with whatever a test thinks up. */
public class Endpoint {

    private final HttpClient http = HttpClient.newHttpClient();
    private final LoopbackAddresses addresses;
    private final LocalKeys keys;

    Endpoint(LoopbackAddresses addresses, LocalKeys keys) {
        this.addresses = addresses;
        this.keys = keys;
    }

    public HttpResponse<String> postSigned(String body) throws IOException, InterruptedException {
        return postSigned(body.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> postSigned(byte[] body) throws IOException, InterruptedException {
        return post(keys.authorization(serviceUrl()), body);
    }

    public HttpResponse<String> post(@Nullable String authorization, byte[] body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(addresses.root().resolve("/api/messages"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public String serviceUrl() {
        return addresses.serviceUrl();
    }
}
