package dev.soundingboard.chat;

/** Somebody's name as Teams says it with their first word. */
public final class KnownName {

    private KnownName() {}

    /** Itself, or what they are called until then. */
    public static String inWords(String name) {
        return name.isEmpty() ? "Somebody who has not opened Sounding Board yet" : name;
    }
}
