package dev.soundingboard.chat;

import java.util.Optional;

/** What a feature reads out of a message in several lines, which it knows by how it begins: a pasted table, say. */
public interface KnownText {

    /** Empty if this isn't what it knows. */
    Optional<Command> read(String text);
}
