package dev.soundingboard.local;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The local organisation: its tenant, and an object id for each name that stays the same from start to start. */
public record Stage(UUID tenant) {

    public UUID objectOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
