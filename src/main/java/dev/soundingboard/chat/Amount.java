package dev.soundingboard.chat;

import java.util.Locale;

/** How many of something there are, as people read it. */
public final class Amount {

    private Amount() {}

    /** "12", "1,200". */
    public static String inWords(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
