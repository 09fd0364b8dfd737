package dev.soundingboard.journal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Text as a form sends it: none is empty, and space around it says nothing. */
final class TypedText {

    private TypedText() {}

    static String of(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
