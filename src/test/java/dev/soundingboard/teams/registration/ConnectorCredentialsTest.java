package dev.soundingboard.teams.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import dev.soundingboard.teams.Activities;
import dev.soundingboard.teams.StubConnector;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** How the bot signs in, against a token endpoint on loopback that stands in for Microsoft's. */
class ConnectorCredentialsTest {

    private static final String TOKEN_ENDPOINT =
            "https://login.microsoftonline.com/" + Activities.TENANT + "/oauth2/v2.0/token";

    private StubLogin login;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        login = new StubLogin("for-the-connector");
    }

    @AfterEach
    void close() {
        login.close();
    }

    @Test
    void bySecretTheTokenIsAskedOfOurOwnTenantOnceAndKept() {
        var credentials = login.credentials(bySecret());
        assertThat(credentials.getToken().join()).isEqualTo("for-the-connector");
        assertThat(credentials.getToken().join()).isEqualTo("for-the-connector");
        assertThat(login.onlyRequest().url()).hasToString(TOKEN_ENDPOINT);
        assertThat(form())
                .containsEntry("client_id", Activities.APP)
                .containsEntry("client_secret", "a secret")
                .containsEntry("grant_type", "client_credentials")
                .hasEntrySatisfying("scope", it -> assertThat(it).contains("https://api.botframework.com/.default"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pfx", "pem"})
    void byCertificateAnAssertionIsSignedWithItsKeyAndCarriesIt(String kind) throws Exception {
        var made = Certificates.in(folder);
        var credentials = login.credentials(byCertificate(
                kind.equals("pfx") ? made.pfx() : made.pem(), kind.equals("pfx") ? Certificates.PASSWORD : ""));
        assertThat(credentials.getAppId()).as("the SDK's own would have none").isEqualTo(Activities.APP);
        assertThat(credentials.getToken().join()).isEqualTo("for-the-connector");
        assertThat(credentials.getToken().join()).isEqualTo("for-the-connector");

        assertThat(login.onlyRequest().url()).hasToString(TOKEN_ENDPOINT);
        assertThat(form())
                .containsEntry("client_id", Activities.APP)
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .doesNotContainKey("client_secret");
        var assertion = JWT.decode(form().get("client_assertion"));
        assertThat(assertion.getAudience()).containsExactly(TOKEN_ENDPOINT);
        assertThat(List.of(assertion.getIssuer(), assertion.getSubject())).containsOnly(Activities.APP);
        assertThat(assertion.getHeaderClaim("x5c").asList(String.class))
                .containsExactly(
                        Base64.getEncoder().encodeToString(made.certificate().getEncoded()));
        var key = (RSAPublicKey) made.certificate().getPublicKey();
        JWT.require(Algorithm.RSA256(key, null)).build().verify(assertion);
    }

    @Test
    void byManagedIdentityTheMachineIsAskedForThatOfTheApp() {
        var appId = UUID.randomUUID().toString(); // MSAL keeps these tokens for the whole JVM
        var credentials = login.credentials(properties(appId, "", null, "", true));
        assertThat(credentials.getAppId()).isEqualTo(appId);
        assertThat(credentials.getToken().join()).isEqualTo("for-the-connector");
        assertThat(credentials.getToken().join()).isEqualTo("for-the-connector");

        var request = login.onlyRequest();
        assertThat(request.httpMethod()).hasToString("GET");
        assertThat(request.url().toString())
                .startsWith("http://169.254.169.254/metadata/identity/oauth2/token?")
                .contains("resource=https%3A%2F%2Fapi.botframework.com", "client_id=" + appId, "api-version=");
        assertThat(login.headers()).containsEntry("Metadata", "true");
    }

    @Test
    void aWrongSecretIsAFailureThatDoesNotTellIt() {
        login.endpoint().answersSending(StubConnector.status(401, """
                {"error": "invalid_client", "error_description": "wrong"}"""));
        assertThatThrownBy(() -> login.credentials(bySecret()).getToken().join())
                .hasMessageNotContaining("a secret");
    }

    @Test
    void aCertificateThatCanNotBeReadStopsTheStartAndSaysWhatIsAllowed() throws Exception {
        var made = Certificates.in(folder);
        var rubbish = Files.writeString(folder.resolve("rubbish.pem"), "no certificate");
        isRefused(byCertificate(made.pfx(), "a wrong password"));
        isRefused(byCertificate(rubbish, ""));
        isRefused(byCertificate(folder.resolve("missing.pem"), ""));
        isRefused(byCertificate(folder.resolve("missing.p12"), ""));
    }

    @Test
    void aSecretIsNotPrinted() {
        assertThat(properties(Activities.APP, "a secret", null, "opens it", false)
                        .toString())
                .doesNotContain("a secret", "opens it");
    }

    private void isRefused(TeamsProperties properties) {
        assertThatThrownBy(() -> login.credentials(properties))
                .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        it -> assertThat(it.getReason()).contains(".pem", ".pfx", "certificate-password"));
    }

    private Map<String, String> form() {
        return Arrays.stream(login.onlyRequest().body().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, two) -> one));
    }

    private static TeamsProperties bySecret() {
        return properties(Activities.APP, "a secret", null, "", false);
    }

    private static TeamsProperties byCertificate(Path file, String password) {
        return properties(Activities.APP, "", file, password, false);
    }

    private static TeamsProperties properties(
            String appId, String secret, @Nullable Path file, String password, boolean managedIdentity) {
        return new TeamsProperties(
                appId,
                secret,
                file,
                password,
                managedIdentity,
                UUID.fromString(Activities.TENANT),
                Set.of(),
                List.of());
    }
}
