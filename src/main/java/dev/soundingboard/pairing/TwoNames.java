package dev.soundingboard.pairing;

import java.util.regex.Pattern;

/**
 * What was typed to name two people: "Asha Rao with Dr Bell", "Asha Rao to Dr Bell".
 *
 * @param other empty for one name alone
 */
record TwoNames(String one, String other) {

    private static final Pattern BETWEEN = Pattern.compile("(?i)\\s+(?:with|to|and|together with)\\s+|\\s*[+&]\\s*");

    static TwoNames in(String text) {
        var parts = BETWEEN.split(text, 2);
        return new TwoNames(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip());
    }

    TwoNames swapped() {
        return new TwoNames(other, one);
    }

    boolean isOne() {
        return other.isEmpty();
    }
}
