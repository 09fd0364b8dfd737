package dev.soundingboard.bench;

import dev.soundingboard.local.OutsideChannel;
import dev.soundingboard.local.desk.Answer;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** The channel in the driver's process: its connector takes whatever it is sent, and keeps each chat's last message. */
final class BenchChannel implements AutoCloseable {

    private static final String CONVERSATION = "/v3/conversations/";

    private final Map<String, String> lastMessages = new ConcurrentHashMap<>();
    private final LongAdder taken = new LongAdder();
    private final OutsideChannel channel;

    BenchChannel() throws IOException {
        channel = new OutsideChannel(this::take);
    }

    String address() {
        return channel.address();
    }

    String authorization() {
        return channel.authorization();
    }

    /** What the bot wrote last into that conversation. */
    String lastMessage(String conversation) {
        return Objects.requireNonNull(lastMessages.get(conversation), conversation);
    }

    /** How many messages it has got. */
    long taken() {
        return taken.sum();
    }

    @Override
    public void close() {
        channel.close();
    }

    private Answer take(String method, String path, String body) {
        if (!path.startsWith(CONVERSATION)) {
            return Answer.of(201, Map.of("id", "a:opened"));
        }
        lastMessages.put(path.substring(CONVERSATION.length(), path.indexOf('/', CONVERSATION.length())), body);
        taken.increment();
        return Answer.of(200, Map.of("id", "1"));
    }
}
