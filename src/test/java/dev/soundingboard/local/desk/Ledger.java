package dev.soundingboard.local.desk;

import dev.soundingboard.local.desk.Request.Operation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every request that the connector got, in the order in which they came. */
public class Ledger {

    private final Clock clock;
    private final List<Entry> entries = new ArrayList<>();

    public Ledger(Clock clock) {
        this.clock = clock;
    }

    /**
     * A request.
     *
     * @param answered null while it has no answer
     * @param answer a status, or "dropped"
     * @param accepted whether it was done: for a message, whether it stands in the chat
     * @param digest of all that came, to tell whether the same came twice
     * @param text what a person can read of it
     */
    public record Entry(
            int number,
            @Nullable UUID person,
            Operation operation,
            String conversation,
            Instant received,
            @Nullable Instant answered,
            @Nullable String answer,
            boolean accepted,
            String digest,
            String text) {

        private Entry taken() {
            return new Entry(number, person, operation, conversation, received, answered, answer, true, digest, text);
        }

        private Entry answered(Instant at, String with) {
            return new Entry(number, person, operation, conversation, received, at, with, accepted, digest, text);
        }

        /** Whether the bot was still waiting for the answer. */
        public boolean isOpenAt(Instant moment) {
            return !received.isAfter(moment) && (answered == null || answered.isAfter(moment));
        }
    }

    public synchronized List<Entry> all() {
        return List.copyOf(entries);
    }

    public synchronized void clear() {
        entries.clear();
    }

    /** Its number, counted from 1. */
    synchronized int received(Request request) {
        var number = entries.size() + 1;
        entries.add(new Entry(
                number,
                request.person(),
                request.operation(),
                request.conversation(),
                clock.instant(),
                null,
                null,
                false,
                digest(request.body().toString()),
                VisibleText.of(request.body())));
        return number;
    }

    synchronized void accepted(int number) {
        entries.set(number - 1, entries.get(number - 1).taken());
    }

    synchronized void answered(int number, Answer answer) {
        entries.set(number - 1, entries.get(number - 1).answered(clock.instant(), answer.toString()));
    }

    private static String digest(String body) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(body.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
