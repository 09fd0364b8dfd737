package dev.soundingboard.chat;

import java.util.Optional;
import java.util.UUID;

/** The id behind a choice in a list, as a form sends it: it may be none, or anybody's. */
public final class PickedId {

    private PickedId() {}

    /** Empty for what is no id. */
    public static Optional<UUID> read(String picked) {
        try {
            return Optional.of(UUID.fromString(picked));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
