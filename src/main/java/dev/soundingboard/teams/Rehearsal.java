package dev.soundingboard.teams;

import com.microsoft.bot.schema.Serialization;
import dev.soundingboard.chat.Dispatcher;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.teams.activity.ActivityJson;
import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.admission.Admission;
import dev.soundingboard.teams.reading.Turns;
import dev.soundingboard.teams.registration.ChannelAddresses;
import dev.soundingboard.teams.registration.TeamsProperties;
import dev.soundingboard.teams.sending.Messages;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A turn without an audience: nobody says hello, in a transaction that is rolled back, and nothing is sent. */
@Component
class Rehearsal {

    private final ActivityJson json;
    private final Admission admission;
    private final TeamsAdapter adapter;
    private final Turns turns;
    private final Dispatcher dispatcher;
    private final TransactionTemplate transaction;
    private final Messages messages;
    private final ChannelAddresses addresses;
    private final TeamsProperties properties;

    Rehearsal(
            ActivityJson json,
            Admission admission,
            TeamsAdapter adapter,
            Turns turns,
            Dispatcher dispatcher,
            TransactionTemplate transaction,
            Messages messages,
            ChannelAddresses addresses,
            TeamsProperties properties) {
        this.json = json;
        this.admission = admission;
        this.adapter = adapter;
        this.turns = turns;
        this.dispatcher = dispatcher;
        this.transaction = transaction;
        this.messages = messages;
        this.addresses = addresses;
        this.properties = properties;
    }

    void takeTurn() {
        Serialization.createObjectNode(); // the SDK's own mapper takes long to load
        var hello = new Incoming(json.read(hello()).orElseThrow());
        admission.refuse("Bearer of.no.token", hello);
        adapter.take(hello, context -> {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                turns.read(hello).map(dispatcher::take).ifPresent(this::write);
            });
            return CompletableFuture.completedFuture(null);
        });
    }

    private void write(Reply reply) {
        if (reply instanceof Reply.Show show) {
            json.write(messages.of(show.card()));
        }
    }

    private byte[] hello() {
        return """
                {"type": "message", "id": "rehearsal", "text": "hello", "channelId": "msteams",
                 "serviceUrl": "%s",
                 "from": {"id": "nobody", "aadObjectId": "00000000-0000-0000-0000-000000000000"},
                 "conversation": {"id": "rehearsal", "conversationType": "personal", "tenantId": "%s"}}
                """.formatted(addresses.serviceUrl(), properties.tenantId()).getBytes(StandardCharsets.UTF_8);
    }
}
