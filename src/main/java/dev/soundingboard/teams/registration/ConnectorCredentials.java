package dev.soundingboard.teams.registration;

import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.Authenticator;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Proves to the connector who we are, in the way that the configuration chose. Our own tenant is asked: the SDK would ask
 * the Bot Framework's, which knows no single-tenant bot; and its own credentials by certificate forget the app id.
 */
@Component
public class ConnectorCredentials extends MicrosoftAppCredentials {

    private final Authenticator login;

    /** A deployment that must go through a proxy brings its own HTTP client. */
    ConnectorCredentials(TeamsProperties properties, ObjectProvider<IHttpClient> httpClient) {
        super(
                properties.appId(),
                properties.appPassword(),
                properties.tenantId().toString(),
                AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE);
        this.login = properties.managedIdentity()
                ? ManagedIdentityLogin.of(properties.appId(), httpClient)
                : ConfidentialLogin.of(properties, oAuthEndpoint(), oAuthScope(), httpClient);
    }

    @Override
    protected Authenticator buildAuthenticator() {
        return login;
    }
}
