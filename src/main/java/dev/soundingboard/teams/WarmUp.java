package dev.soundingboard.teams;

import com.microsoft.bot.schema.Serialization;
import dev.soundingboard.chat.Dispatcher;
import dev.soundingboard.chat.Reply;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one turn before the application calls itself ready, as a cold one takes seconds. It says hello as nobody, in a
 * transaction that is rolled back, and sends nothing. Keys and a token are fetched too, so a wrong secret shows at once.
 */
@Component
class WarmUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final ChannelKeys keys;
    private final SingleTenantCredentials credentials;
    private final ActivityJson json;
    private final Turns turns;
    private final Dispatcher dispatcher;
    private final TransactionTemplate transaction;
    private final Messages messages;
    private final ConnectorClients connectors;
    private final ChannelAddresses addresses;
    private final TeamsProperties properties;

    WarmUp(
            ChannelKeys keys,
            SingleTenantCredentials credentials,
            ActivityJson json,
            Turns turns,
            Dispatcher dispatcher,
            TransactionTemplate transaction,
            Messages messages,
            ConnectorClients connectors,
            ChannelAddresses addresses,
            TeamsProperties properties) {
        this.keys = keys;
        this.credentials = credentials;
        this.json = json;
        this.turns = turns;
        this.dispatcher = dispatcher;
        this.transaction = transaction;
        this.messages = messages;
        this.connectors = connectors;
        this.addresses = addresses;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        attempt("the channel's keys", keys::discover);
        attempt("a token to send with", () -> credentials.getToken().join());
        attempt("a first turn", this::takeTurn);
    }

    /** Whatever fails here is tried again when it is needed. */
    private static void attempt(String what, Runnable preparation) {
        try {
            preparation.run();
        } catch (RuntimeException e) {
            LOG.warn("Not had beforehand: {}", what, e);
        }
    }

    private void takeTurn() {
        Serialization.createObjectNode();
        connectors.to(addresses.serviceUrl());
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            json.read(hello())
                    .map(Incoming::new)
                    .flatMap(turns::read)
                    .map(dispatcher::take)
                    .ifPresent(this::write);
        });
    }

    private void write(Reply reply) {
        if (reply instanceof Reply.Show show) {
            json.write(messages.of(show.card()));
        }
    }

    private byte[] hello() {
        return """
                {"type": "message", "id": "warm-up", "text": "hello", "channelId": "msteams",
                 "serviceUrl": "%s",
                 "from": {"id": "warm-up", "aadObjectId": "00000000-0000-0000-0000-000000000000"},
                 "conversation": {"id": "warm-up", "conversationType": "personal", "tenantId": "%s"}}
                """.formatted(addresses.serviceUrl(), properties.tenantId()).getBytes(StandardCharsets.UTF_8);
    }
}
