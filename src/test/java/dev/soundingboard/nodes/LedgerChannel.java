package dev.soundingboard.nodes;

import dev.soundingboard.local.OutsideChannel;
import dev.soundingboard.local.desk.Answer;
import dev.soundingboard.local.desk.ConnectorDesk;
import dev.soundingboard.local.desk.Fault;
import dev.soundingboard.local.desk.Ledger.Entry;
import dev.soundingboard.local.desk.Request;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The channel of several nodes, in the test's process, so that its ledger outlives them. */
final class LedgerChannel implements AutoCloseable {

    private static final Pattern MESSAGES = Pattern.compile("/v3/conversations/([^/]+)/activities(/.+)?");

    private final JsonMapper json = new JsonMapper();
    private final ConnectorDesk desk = new ConnectorDesk(Clock.systemUTC());
    private final OutsideChannel channel;

    LedgerChannel() throws IOException {
        channel = new OutsideChannel(this::take);
    }

    String address() {
        return channel.address();
    }

    /** Every message stands in its chat at once, but the bot hears so only after this. */
    void answersAfter(Duration delay) {
        desk.faults().order(Fault.slow(delay));
    }

    void enforcesTheLimits() {
        desk.limits().enforce(true);
    }

    long refused() {
        return desk.limits().refused();
    }

    List<Entry> ledger() {
        return desk.ledger().all();
    }

    @Override
    public void close() {
        desk.faults().clear();
        channel.close();
    }

    private Answer take(String method, String path, String body) {
        var asked = json.readTree(body);
        var messages = MESSAGES.matcher(path);
        if (!messages.matches()) {
            var opening = Request.toOpen(asked);
            return desk.take(opening, () -> Answer.of(201, Map.of("id", "a:" + opening.person())));
        }
        var request = method.equals("PUT")
                ? Request.toUpdate(messages.group(1), asked)
                : Request.toSend(messages.group(1), asked);
        return desk.take(request, () -> Answer.of(201, Map.of("id", UUID.randomUUID())));
    }
}
