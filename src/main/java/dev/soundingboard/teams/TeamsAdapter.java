package dev.soundingboard.teams;

import com.microsoft.bot.builder.Bot;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.SimpleChannelProvider;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import com.microsoft.bot.integration.BotFrameworkHttpAdapter;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.registration.ConnectorCredentials;
import dev.soundingboard.teams.sending.ConnectorClients;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/**
 * The SDK's adapter with our own connector clients and credentials. It is given admitted activities only, and nothing in
 * it waits, so the bot runs on the thread of the request.
 */
@Component
class TeamsAdapter extends BotFrameworkHttpAdapter {

    private final ConnectorClients connectors;
    private final ConnectorCredentials credentials;
    private final ClaimsIdentity channel;

    TeamsAdapter(ConnectorClients connectors, ConnectorCredentials credentials) {
        super(
                new SimpleCredentialProvider(credentials.getAppId(), credentials.getAppPassword()),
                new SimpleChannelProvider());
        this.connectors = connectors;
        this.credentials = credentials;
        this.channel = new ClaimsIdentity(
                AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER,
                Map.of(AuthenticationConstants.AUDIENCE_CLAIM, credentials.getAppId()));
    }

    /** Takes a turn; what to answer the request with, if it is an invoke. */
    Optional<InvokeResponse> take(Incoming admitted, Bot bot) {
        return Optional.ofNullable(
                processActivity(channel, admitted.activity(), bot::onTurn).join());
    }

    @Override
    protected CompletableFuture<ConnectorClient> getOrCreateConnectorClient(
            String serviceUrl, AppCredentials usingAppCredentials) {
        return CompletableFuture.completedFuture(connectors.to(serviceUrl));
    }

    @Override
    protected CompletableFuture<AppCredentials> buildAppCredentials(String appId, String scope) {
        return CompletableFuture.completedFuture(credentials);
    }
}
