package dev.soundingboard.cards.expression;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names that the language itself gives a meaning. */
enum Reserved {
    ROOT("$root"),
    DATA("$data"),
    INDEX("$index"),
    HOST("$host");

    private static final Map<String, Reserved> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(r -> r.text, Function.identity()));

    private final String text;

    Reserved(String text) {
        this.text = text;
    }

    static Reserved named(String name) {
        Reserved reserved = BY_NAME.get(name);
        if (reserved == null) {
            throw new ExpressionException(name + " is not one of $root, $data, $index and $host");
        }
        return reserved;
    }
}
