package dev.soundingboard.teams.registration;

import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.ManagedIdentityApplication;
import com.microsoft.aad.msal4j.ManagedIdentityId;
import com.microsoft.aad.msal4j.ManagedIdentityParameters;
import com.microsoft.bot.connector.authentication.Authenticator;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.ObjectProvider;

/** Signs in as the user-assigned managed identity that Azure gave the machine: there is no secret to keep. */
final class ManagedIdentityLogin {

    private static final String CONNECTOR = "https://api.botframework.com";

    private ManagedIdentityLogin() {}

    static Authenticator of(String clientId, ObjectProvider<IHttpClient> httpClient) {
        var login = ManagedIdentityApplication.builder(ManagedIdentityId.userAssignedClientId(clientId));
        httpClient.ifAvailable(login::httpClient);
        var application = login.build();
        var wanted = ManagedIdentityParameters.builder(CONNECTOR).build();
        return () -> {
            try {
                return application.acquireTokenForManagedIdentity(wanted);
            } catch (Exception e) {
                return CompletableFuture.failedFuture(e);
            }
        };
    }
}
