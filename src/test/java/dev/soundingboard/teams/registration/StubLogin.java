package dev.soundingboard.teams.registration;

import com.microsoft.aad.msal4j.HttpMethod;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import dev.soundingboard.teams.StubConnector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Leads what is meant for Microsoft's token endpoints to one on loopback, and notes where and how it was to go. */
class StubLogin implements AutoCloseable {

    private final StubConnector endpoint;
    private final List<com.microsoft.aad.msal4j.HttpRequest> requests = new ArrayList<>();

    StubLogin(String token) throws java.io.IOException {
        endpoint = new StubConnector();
        endpoint.answersSending(StubConnector.status(200, """
                {"token_type": "Bearer", "expires_in": 3599, "access_token": "%s",
                 "expires_on": "4102444800", "resource": "https://api.botframework.com"}""".formatted(token)));
    }

    StubConnector endpoint() {
        return endpoint;
    }

    /** As MSAL made it: the address as it would be in earnest. */
    com.microsoft.aad.msal4j.HttpRequest onlyRequest() {
        if (requests.size() != 1) {
            throw new AssertionError("Not one request, but " + requests.size());
        }
        return requests.get(0);
    }

    Map<String, String> headers() {
        return onlyRequest().headers();
    }

    ConnectorCredentials credentials(TeamsProperties properties) {
        return new ConnectorCredentials(properties, httpClient());
    }

    private ObjectProvider<IHttpClient> httpClient() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("http", (IHttpClient) request -> {
            requests.add(request);
            var address =
                    URI.create(endpoint.serviceUrl()).resolve(request.url().getFile());
            var body = request.httpMethod() == HttpMethod.GET
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(request.body());
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address)
                                    .method(request.httpMethod().name(), body)
                                    .build(),
                            BodyHandlers.ofString());
            var response = new HttpResponse().statusCode(answer.statusCode()).body(answer.body());
            response.addHeaders(answer.headers().map());
            return response;
        });
        return beans.getBeanProvider(IHttpClient.class);
    }

    @Override
    public void close() {
        endpoint.close();
    }
}
