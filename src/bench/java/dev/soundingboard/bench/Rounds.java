package dev.soundingboard.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What came out of several rounds, each of which measured the same things in turns. */
public record Rounds<T>(List<T> all) {

    /** Odd, so that a median is a value that was seen. */
    public static final int COUNT = 5;

    /** The middle of that value over all rounds. */
    public double median(ToDoubleFunction<T> value) {
        return all.stream()
                .mapToDouble(value)
                .sorted()
                .skip(all.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
