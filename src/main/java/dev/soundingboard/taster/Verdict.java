package dev.soundingboard.taster;

import java.util.stream.Stream;

/** What one of the two says of a taster, and the other never reads. */
public enum Verdict {
    GOOD_FIT('g', "Good fit"),
    STILL_DECIDING('s', "Still deciding"),
    NOT_FOR_ME('n', "Not for me");

    private final char letter;
    private final String words;

    Verdict(char letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    static Verdict of(String letter) {
        return Stream.of(values())
                .filter(verdict -> verdict.letter().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    /** As it is sealed: words would show by their length. */
    String letter() {
        return String.valueOf(letter);
    }

    String words() {
        return words;
    }
}
