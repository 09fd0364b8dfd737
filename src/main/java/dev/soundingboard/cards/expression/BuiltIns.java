package dev.soundingboard.cards.expression;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The functions there are, by every name they go by. Those that would ask a clock or a die are left out on purpose. */
final class BuiltIns {

    /** Words for operators, as the official language has them. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("add", "+"),
            Map.entry("sub", "-"),
            Map.entry("mul", "*"),
            Map.entry("div", "/"),
            Map.entry("mod", "%"),
            Map.entry("exp", "^"),
            Map.entry("and", "&&"),
            Map.entry("or", "||"),
            Map.entry("not", "!"),
            Map.entry("equals", "=="),
            Map.entry("less", "<"),
            Map.entry("lessOrEquals", "<="),
            Map.entry("greater", ">"),
            Map.entry("greaterOrEquals", ">="),
            Map.entry("&", TextFunctions.CONCAT),
            Map.entry("??", "coalesce"));

    static final Map<String, BuiltIn> BY_NAME = byName();

    private BuiltIns() {}

    static BuiltIn named(String name) {
        BuiltIn function = BY_NAME.get(name);
        if (function == null) {
            throw new ExpressionException("unknown function " + name);
        }
        return function;
    }

    private static Map<String, BuiltIn> byName() {
        Map<String, BuiltIn> functions = new HashMap<>();
        Stream.of(
                        LogicFunctions.ALL,
                        ComparisonFunctions.ALL,
                        NumberFunctions.ALL,
                        TextFunctions.ALL,
                        SearchFunctions.ALL,
                        CollectionFunctions.ALL,
                        LambdaFunctions.ALL,
                        ObjectFunctions.ALL,
                        ConversionFunctions.ALL,
                        DateFunctions.ALL)
                .flatMap(Collection::stream)
                .forEach(function -> functions.put(function.name(), function));
        ALIASES.forEach((alias, name) -> functions.put(alias, functions.get(name)));
        return Map.copyOf(functions);
    }
}
