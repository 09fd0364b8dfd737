package dev.soundingboard.cards.expression;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The operators between two operands, the loosest first. Each is a function by another name. */
enum Operator {
    COALESCE("??", 2),
    OR("||", 3),
    AND("&&", 4),
    LESS("<", 5),
    LESS_OR_EQUAL("<=", 5),
    GREATER(">", 5),
    GREATER_OR_EQUAL(">=", 5),
    JOIN("&", 6),
    EQUAL("==", 7),
    NOT_EQUAL("!=", 7),
    PLUS("+", 8),
    MINUS("-", 8),
    TIMES("*", 9),
    DIVIDE("/", 9),
    REMAINDER("%", 9),
    POWER("^", 10);

    /** How tightly {@code condition ? yes : no} and a sign before an operand bind. */
    static final int TERNARY = 1;

    static final int PREFIX = 11;

    private static final Map<String, Operator> BY_SYMBOL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(o -> o.symbol, Function.identity()));

    final String symbol;
    final int tightness;

    Operator(String symbol, int tightness) {
        this.symbol = symbol;
        this.tightness = tightness;
    }

    static @Nullable Operator of(Token token) {
        return token.kind() == Token.Kind.SYMBOL ? BY_SYMBOL.get(token.text()) : null;
    }

    /** The least tightness its right operand may have; powers group to the right. */
    int rightOperand() {
        return this == POWER ? tightness : tightness + 1;
    }
}
