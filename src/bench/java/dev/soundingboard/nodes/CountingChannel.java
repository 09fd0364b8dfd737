package dev.soundingboard.nodes;

import dev.soundingboard.local.OutsideChannel;
import dev.soundingboard.local.desk.Answer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A channel that takes whatever it is sent, and does nothing but count. */
final class CountingChannel implements AutoCloseable {

    private static final Answer TAKEN = Answer.of(201, Map.of("id", "1"));

    private final AtomicInteger messages = new AtomicInteger();
    private volatile long first;
    private volatile long last;
    private final OutsideChannel channel = new OutsideChannel(this::take);

    CountingChannel() throws IOException {}

    String address() {
        return channel.address();
    }

    int messages() {
        return messages.get();
    }

    void startsAgain() {
        messages.set(0);
    }

    /** Messages a second, from the first to the last since it started again. */
    double rate() {
        return (messages.get() - 1) / ((last - first) / 1e9);
    }

    @Override
    public void close() {
        channel.close();
    }

    private Answer take(String method, String path, String body) {
        last = System.nanoTime();
        if (messages.incrementAndGet() == 1) {
            first = last;
        }
        return TAKEN;
    }
}
