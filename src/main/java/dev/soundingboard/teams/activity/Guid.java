package dev.soundingboard.teams.activity;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Microsoft's spelling of a UUID; the JDK alone would also take a shortened one for it. */
final class Guid {

    private static final Pattern SPELLING = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Guid() {}

    static Optional<UUID> read(String text) {
        return SPELLING.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
