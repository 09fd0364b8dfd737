package dev.soundingboard.cards.expression;

import java.util.List;

/** Where the result of a function comes from, so that <code>first(mentors).name</code> is known to read a name. */
@FunctionalInterface
interface Origin {

    /** Made by the function: it reads its arguments whole. */
    Origin MADE = (arguments, context, bindings) -> {
        arguments.forEach(argument -> bindings.read(argument, context));
        return Places.NONE;
    };

    /** The first argument or a part of it; the others are only read. */
    Origin FIRST = (arguments, context, bindings) -> {
        arguments.stream().skip(1).forEach(argument -> bindings.read(argument, context));
        return arguments.get(0).trace(context, bindings);
    };

    /** Any one of the arguments. */
    Origin ANY = (arguments, context, bindings) -> arguments.stream()
            .map(argument -> argument.trace(context, bindings))
            .reduce(Places.NONE, Places::and);

    /** Any one but the first, which is a condition. */
    Origin BRANCH = (arguments, context, bindings) -> {
        bindings.read(arguments.get(0), context);
        return ANY.trace(arguments.subList(1, arguments.size()), context, bindings);
    };

    /** Those of the first argument's items for which a condition on a variable holds. */
    Origin FILTERED = (arguments, context, bindings) -> {
        Places items = arguments.get(0).trace(context, bindings);
        bindings.read(arguments.get(2), context.with(variable(arguments), items));
        return items;
    };

    /** What is made of each of the first argument's items. */
    Origin MAPPED = (arguments, context, bindings) -> {
        Places items = arguments.get(0).trace(context, bindings);
        return arguments.get(2).trace(context.with(variable(arguments), items), bindings);
    };

    Places trace(List<Expression> arguments, Places.Context context, Bindings bindings);

    static String variable(List<Expression> arguments) {
        if (arguments.get(1) instanceof Name variable) {
            return variable.name();
        }
        throw new ExpressionException(arguments.get(1) + " is not the name of a variable");
    }
}
