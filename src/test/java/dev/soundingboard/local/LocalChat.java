package dev.soundingboard.local;

import dev.soundingboard.local.LocalMessage.Author;
import dev.soundingboard.local.LocalMessage.Change;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One conversation with the bot, as its members see it. */
public class LocalChat {

    /** Hears of each change; says false when it has gone. */
    interface Listener extends Predicate<LocalMessage> {}

    private final Clock clock;
    private final Map<String, LocalMessage> messages = new LinkedHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private long sequence;

    LocalChat(Clock clock) {
        this.clock = clock;
    }

    /** A message that the bot never sent, for what no card of the product shows yet. */
    public void showsFromTheBot(JsonNode activity) {
        add(Author.BOT, activity);
    }

    synchronized String add(Author from, JsonNode activity) {
        var id = UUID.randomUUID().toString();
        put(new LocalMessage(++sequence, sequence, Change.CREATED, id, from, clock.instant(), activity));
        return id;
    }

    /** False if there is no such message any more. */
    synchronized boolean update(String id, JsonNode activity) {
        return change(id, Change.UPDATED, activity, true);
    }

    /** The same, by the bot of its own accord. */
    synchronized boolean renew(String id, JsonNode activity) {
        return change(id, Change.UPDATED, activity, false);
    }

    synchronized boolean delete(String id) {
        return change(id, Change.DELETED, null, true);
    }

    synchronized long sequence() {
        return sequence;
    }

    /** What stands, oldest first. */
    public synchronized List<LocalMessage> messages() {
        return messages.values().stream().filter(LocalMessage::isStanding).toList();
    }

    /** Tells of every change after that one, then of each as it comes. */
    synchronized void listen(long after, Listener listener) {
        var missed = messages.values().stream()
                .filter(message -> message.sequence() > after)
                .sorted(Comparator.comparing(LocalMessage::sequence))
                .toList();
        if (missed.stream().allMatch(listener)) {
            listeners.add(listener);
        }
    }

    private boolean change(String id, Change change, @Nullable JsonNode activity, boolean asked) {
        var standing = messages.get(id);
        if (standing == null || !standing.isStanding()) {
            return false;
        }
        sequence++;
        var noticed = asked ? sequence : standing.noticed();
        put(new LocalMessage(sequence, noticed, change, id, standing.from(), standing.at(), activity));
        return true;
    }

    private void put(LocalMessage message) {
        messages.put(message.id(), message);
        listeners.removeIf(listener -> !listener.test(message));
    }
}
