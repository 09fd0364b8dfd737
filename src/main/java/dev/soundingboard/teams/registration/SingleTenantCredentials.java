package dev.soundingboard.teams.registration;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.Authenticator;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import java.net.MalformedURLException;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Proves to the connector who we are: a client secret of our own tenant. The SDK would ask the Bot Framework's tenant,
 * which knows no single-tenant bot.
 */
@Component
public class SingleTenantCredentials extends MicrosoftAppCredentials {

    private static final int PATIENCE_IN_MILLIS = 5_000;

    private final TeamsProperties properties;
    private final ObjectProvider<IHttpClient> httpClient;

    /** A deployment that must go through a proxy brings its own HTTP client. */
    SingleTenantCredentials(TeamsProperties properties, ObjectProvider<IHttpClient> httpClient) {
        super(
                properties.appId(),
                properties.appPassword(),
                properties.tenantId().toString(),
                AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE);
        this.properties = properties;
        this.httpClient = httpClient;
    }

    /** Keeps the token until shortly before it ends; no instance discovery, as the authority is a known one. */
    @Override
    protected Authenticator buildAuthenticator() throws MalformedURLException {
        var login = ConfidentialClientApplication.builder(
                        properties.appId(), ClientCredentialFactory.createFromSecret(properties.appPassword()))
                .authority(oAuthEndpoint())
                .instanceDiscovery(false)
                .connectTimeoutForDefaultHttpClient(PATIENCE_IN_MILLIS)
                .readTimeoutForDefaultHttpClient(PATIENCE_IN_MILLIS);
        httpClient.ifAvailable(login::httpClient);
        var application = login.build();
        var scope = ClientCredentialParameters.builder(Set.of(oAuthScope())).build();
        return () -> application.acquireToken(scope);
    }
}
