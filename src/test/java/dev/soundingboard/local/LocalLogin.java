package dev.soundingboard.local;

import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Plays Microsoft's login page towards the bot: whoever has the secret gets the token that the connector wants to see. */
public class LocalLogin implements IHttpClient {

    private final String token = "local-" + UUID.randomUUID();
    private final String path;
    private final String appId;
    private final String secret;

    public LocalLogin(String tenant, String appId, String secret) {
        this.path = "/" + tenant + "/oauth2/v2.0/token";
        this.appId = appId;
        this.secret = secret;
    }

    boolean issued(String authorization) {
        return authorization.equals("Bearer " + token);
    }

    @Override
    public IHttpResponse send(HttpRequest request) {
        var form = read(request.body());
        var granted = request.url().getPath().equals(path)
                && appId.equals(form.get("client_id"))
                && secret.equals(form.get("client_secret"))
                && form.getOrDefault("scope", "").contains("https://api.botframework.com/.default");
        var known = Map.of("client-request-id", List.of(request.headerValue("client-request-id")));
        return granted ? answer(200, known, """
                        {"token_type": "Bearer", "expires_in": 3599, "access_token": "%s"}""".formatted(token)) : answer(401, known, """
                        {"error": "invalid_client", "error_description": "not the local bot"}""");
    }

    private static Map<String, String> read(String form) {
        return Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, other) -> one));
    }

    private static HttpResponse answer(int status, Map<String, List<String>> headers, String body) {
        var response = new HttpResponse().statusCode(status).body(body);
        response.addHeaders(headers);
        return response;
    }
}
