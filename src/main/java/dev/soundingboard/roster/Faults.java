package dev.soundingboard.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that is wrong with a line, so that whoever sent it mends it in one go. */
final class Faults {

    private final List<String> sentences = new ArrayList<>();

    /** What a cell says; null for nothing. */
    interface Reading<T> {
        @Nullable
        T read() throws RefusedLine;
    }

    void add(String sentence) {
        sentences.add(sentence);
    }

    /** What was read; null, and one fault more, if it can't be. */
    <T> @Nullable T in(Reading<T> reading) {
        try {
            return reading.read();
        } catch (RefusedLine e) {
            add(e.sentence());
            return null;
        }
    }

    /** The same of text; empty if it can't be read. */
    String inText(Reading<String> reading) {
        return Objects.requireNonNullElse(in(reading), "");
    }

    boolean areAny() {
        return !sentences.isEmpty();
    }

    void check() throws RefusedLine {
        if (areAny()) {
            throw new RefusedLine(String.join(" ", sentences));
        }
    }
}
