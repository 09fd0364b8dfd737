package dev.soundingboard.chat;

import java.util.UUID;

/** One activity as the kernel sees it: who, what, and the key by which a second delivery is known. */
public record Turn(Key key, Identity identity, Command command) {

    /**
     * Names one activity of a channel.
     *
     * @param type the activity's type; ids are unique only within it
     * @param activity the channel's id of the activity
     */
    public record Key(UUID tenant, String conversation, String type, String activity) {}
}
