package dev.soundingboard.cards.expression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A function, or an operator, and what it is applied to. */
record Call(BuiltIn function, List<Expression> arguments) implements Expression {

    static Call of(BuiltIn function, List<Expression> arguments) {
        function.check(arguments);
        return new Call(function, List.copyOf(arguments));
    }

    @Override
    public JsonNode evaluate(Scope scope) {
        return function.body().apply(arguments, scope);
    }

    @Override
    public Places trace(Places.Context context, Bindings bindings) {
        return function.origin().trace(arguments, context, bindings);
    }

    @Override
    public Optional<List<Expression>> joined() {
        return Optional.of(arguments).filter(parts -> function.name().equals(TextFunctions.CONCAT));
    }

    @Override
    public String toString() {
        boolean infix = !Character.isLetter(function.name().charAt(0)) && arguments.size() > 1;
        String separator = infix ? " " + function.name() + " " : ", ";
        return (infix ? "" : function.name())
                + arguments.stream().map(Expression::toString).collect(Collectors.joining(separator, "(", ")"));
    }
}
