package dev.soundingboard.teams.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.bot.connector.authentication.AppCredentials;
import dev.soundingboard.teams.Activities;
import dev.soundingboard.teams.StubConnector;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** How the bot signs in, against a token endpoint on loopback that stands in for Microsoft's. */
class SingleTenantCredentialsTest {

    private static final TeamsProperties OURS =
            new TeamsProperties(Activities.APP, "a secret", UUID.fromString(Activities.TENANT), Set.of());

    private StubConnector login;

    @BeforeEach
    void start() throws IOException {
        login = new StubConnector();
    }

    @AfterEach
    void close() {
        login.close();
    }

    @Test
    void theTokenIsAskedOfOurOwnTenantOnceAndKept() {
        login.answersSending(StubConnector.status(200, """
                {"token_type": "Bearer", "expires_in": 3599, "access_token": "for-the-connector"}"""));
        var credentials = credentials();
        assertThat(credentials.getToken().join()).isEqualTo("for-the-connector");
        assertThat(credentials.getToken().join()).isEqualTo("for-the-connector");
        assertThat(login.requests())
                .singleElement()
                .asString()
                .startsWith("POST /" + Activities.TENANT + "/oauth2/v2.0/token ")
                .contains(
                        "client_id=" + Activities.APP,
                        "client_secret=a+secret",
                        "grant_type=client_credentials",
                        "https%3A%2F%2Fapi.botframework.com%2F.default");
    }

    @Test
    void aWrongSecretIsAFailureThatDoesNotTellIt() {
        login.answersSending(StubConnector.status(401, """
                {"error": "invalid_client", "error_description": "wrong"}"""));
        assertThatThrownBy(() -> credentials().getToken().join()).hasMessageNotContaining("a secret");
    }

    @Test
    void theSecretIsNotPrinted() {
        assertThat(OURS.toString()).doesNotContain("a secret");
    }

    private AppCredentials credentials() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("http", (IHttpClient) request -> {
            var address = URI.create(login.serviceUrl()).resolve(request.url().getPath());
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address)
                                    .POST(HttpRequest.BodyPublishers.ofString(request.body()))
                                    .build(),
                            BodyHandlers.ofString());
            var response = new HttpResponse().statusCode(answer.statusCode()).body(answer.body());
            response.addHeaders(answer.headers().map());
            return response;
        });
        return new SingleTenantCredentials(OURS, beans.getBeanProvider(IHttpClient.class));
    }
}
