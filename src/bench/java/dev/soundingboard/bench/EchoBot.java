package dev.soundingboard.bench;

import dev.soundingboard.local.OutsideChannel;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.bot.builder.ActivityHandler;
import com.microsoft.bot.builder.MessageFactory;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.Authenticator;
import com.microsoft.bot.connector.authentication.ChannelValidation;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import com.microsoft.bot.connector.authentication.SimpleChannelProvider;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import com.microsoft.bot.integration.BotFrameworkHttpAdapter;
import com.microsoft.bot.schema.Activity;
import dev.soundingboard.local.LocalLogin;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * The least that can be compared with: an authenticated echo on the SDK as it ships. Only its login is not Microsoft's.
 * It asks the same channel for keys, and answers through the SDK's own connector client.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration"
        })
@Import(EchoBot.Endpoint.class)
final class EchoBot {

    private EchoBot() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(EchoBot.class)
                .properties("spring.config.name=echo")
                .run(args);
    }

    @TestComponent // so that our own application's scan passes it by
    @RestController
    static class Endpoint {

        private final ObjectMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        private final BotFrameworkHttpAdapter adapter = new Adapter();
        private final Echo echo = new Echo();

        Endpoint(@Value("${bench.channel}") String channel) {
            ChannelValidation.setOpenIdMetaDataUrl(channel + "openid/configuration");
        }

        @PostMapping("/api/messages")
        CompletableFuture<ResponseEntity<Object>> receive(
                @RequestHeader("Authorization") String authorization, @RequestBody byte[] body) throws IOException {
            return adapter.processIncomingActivity(authorization, mapper.readValue(body, Activity.class), echo)
                    .thenApply(invoke -> ResponseEntity.ok().build());
        }
    }

    private static class Echo extends ActivityHandler {

        @Override
        protected CompletableFuture<Void> onMessageActivity(TurnContext context) {
            var text = MessageFactory.text("You said: " + context.getActivity().getText());
            return context.sendActivity(text).thenApply(sent -> null);
        }
    }

    private static class Adapter extends BotFrameworkHttpAdapter {

        Adapter() {
            super(
                    new SimpleCredentialProvider(OutsideChannel.APP, OutsideChannel.SECRET),
                    new SimpleChannelProvider());
        }

        @Override
        protected CompletableFuture<AppCredentials> buildAppCredentials(String appId, String scope) {
            return CompletableFuture.completedFuture(new Credentials(scope));
        }
    }

    private static class Credentials extends MicrosoftAppCredentials {

        Credentials(String scope) {
            super(OutsideChannel.APP, OutsideChannel.SECRET, OutsideChannel.TENANT, scope);
        }

        @Override
        protected Authenticator buildAuthenticator() throws MalformedURLException {
            var login = ConfidentialClientApplication.builder(
                            getAppId(), ClientCredentialFactory.createFromSecret(getAppPassword()))
                    .authority(oAuthEndpoint())
                    .instanceDiscovery(false)
                    .httpClient(new LocalLogin(OutsideChannel.TENANT, OutsideChannel.APP, OutsideChannel.SECRET))
                    .build();
            var scope = ClientCredentialParameters.builder(Set.of(oAuthScope())).build();
            return () -> login.acquireToken(scope);
        }
    }
}
