package dev.soundingboard.local;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every conversation that was ever written to, by its id. */
public class LocalChats {

    private final Map<String, LocalChat> chats = new ConcurrentHashMap<>();
    private final Clock clock;

    public LocalChats(Clock clock) {
        this.clock = clock;
    }

    public LocalChat of(LocalPeople.LocalPerson person) {
        return in(person.conversation());
    }

    LocalChat in(String conversation) {
        return chats.computeIfAbsent(conversation, id -> new LocalChat(clock));
    }
}
