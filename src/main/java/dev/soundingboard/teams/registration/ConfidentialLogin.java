package dev.soundingboard.teams.registration;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IClientCredential;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.bot.connector.authentication.Authenticator;
import java.net.MalformedURLException;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** Signs in as the registered app, by its secret or its certificate. */
final class ConfidentialLogin {

    private static final int PATIENCE_IN_MILLIS = 5_000;

    private ConfidentialLogin() {}

    /** Keeps the token until shortly before it ends; no instance discovery, as the authority is a known one. */
    static Authenticator of(
            TeamsProperties properties, String authority, String scope, ObjectProvider<IHttpClient> httpClient) {
        try {
            var login = ConfidentialClientApplication.builder(properties.appId(), proof(properties))
                    .authority(authority)
                    .instanceDiscovery(false)
                    .sendX5c(true) // so that a certificate can be renewed by its subject name too
                    .connectTimeoutForDefaultHttpClient(PATIENCE_IN_MILLIS)
                    .readTimeoutForDefaultHttpClient(PATIENCE_IN_MILLIS);
            httpClient.ifAvailable(login::httpClient);
            var application = login.build();
            var wanted = ClientCredentialParameters.builder(Set.of(scope)).build();
            return () -> application.acquireToken(wanted);
        } catch (MalformedURLException e) {
            throw new IllegalStateException("No authority: " + authority, e);
        }
    }

    private static IClientCredential proof(TeamsProperties properties) {
        return properties.certificateFile() == null
                ? ClientCredentialFactory.createFromSecret(properties.appPassword())
                : CertificateFile.read(properties.certificateFile(), properties.certificatePassword());
    }
}
