package dev.soundingboard.chat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Text as a form sends it: none is empty, and space around it says nothing. */
public final class TypedText {

    private TypedText() {}

    public static String of(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
