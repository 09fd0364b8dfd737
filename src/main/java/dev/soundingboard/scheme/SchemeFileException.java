package dev.soundingboard.scheme;

/** A scheme file that can't be used: which, where in it, what stands there, what may. */
public class SchemeFileException extends RuntimeException {

    public SchemeFileException(String file, String field, String found, String allowed) {
        super("%s: field '%s': found %s; allowed: %s".formatted(file, field, found, allowed));
    }
}
