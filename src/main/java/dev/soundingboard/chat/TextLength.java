package dev.soundingboard.chat;

import java.util.Locale;
import java.util.Optional;

/** How long a text may be, and what somebody is told who typed more. */
public final class TextLength {

    private TextLength() {}

    /** What to mend if it is longer than that; empty if it isn't. */
    public static Optional<String> tooLong(String text, int longest) {
        return tooLong("it", text, longest);
    }

    /**
     * The same in a form with several texts.
     *
     * @param what names this one, such as "your introduction"
     */
    public static Optional<String> tooLong(String what, String text, int longest) {
        return text.length() <= longest
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.UK, "Say %s in up to %,d characters. You have used %,d.", what, longest, text.length()));
    }
}
