package dev.soundingboard.cards.expression;

import dev.soundingboard.cards.expression.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.NullNode;

/** Reads an expression by operator precedence (after Pratt). */
final class Parser {

    private static final Map<String, JsonNode> CONSTANTS = Map.of(
            "true",
            BooleanNode.TRUE,
            "false",
            BooleanNode.FALSE,
            "null",
            NullNode.getInstance(),
            "undefined",
            MissingNode.getInstance());

    private static final Set<String> PREFIXES = Set.of("!", "-", "+");

    private final List<Token> tokens;
    private int position;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Expression parse(String source) {
        Parser parser = new Parser(Lexer.tokens(source));
        Expression expression = parser.expression(0);
        if (parser.peek().kind() != Kind.END) {
            throw new ExpressionException("did not expect " + parser.peek() + " in " + source);
        }
        return expression;
    }

    private Expression expression(int tightness) {
        Expression left = prefixed();
        while (true) {
            Operator operator = Operator.of(peek());
            if (operator != null && operator.tightness >= tightness) {
                position++;
                left = call(operator.symbol, List.of(left, expression(operator.rightOperand())));
            } else if (peek().is("?") && Operator.TERNARY >= tightness) {
                left = ternary(left);
            } else {
                return left;
            }
        }
    }

    private Expression ternary(Expression condition) {
        expect("?");
        Expression yes = expression(0);
        expect(":");
        return call("if", List.of(condition, yes, expression(Operator.TERNARY + 1)));
    }

    private Expression prefixed() {
        Token sign = peek();
        if (sign.kind() != Kind.SYMBOL || !PREFIXES.contains(sign.text())) {
            return postfixed(primary());
        }
        position++;
        Expression operand = expression(Operator.PREFIX);
        return sign.is("!")
                ? call("!", List.of(operand))
                : call(sign.text(), List.of(new Literal(Values.number(0)), operand));
    }

    private Expression postfixed(Expression target) {
        if (accept(".")) {
            return postfixed(new Member(target, next(Kind.NAME).text()));
        }
        if (accept("[")) {
            Expression key = expression(0);
            expect("]");
            return postfixed(new Element(target, key));
        }
        return target;
    }

    private Expression primary() {
        Token token = peek();
        position++;
        return switch (token.kind()) {
            case NUMBER -> new Literal(Values.number(Double.parseDouble(token.text())));
            case STRING -> new Literal(Values.text(token.text()));
            case NAME -> named(token.text());
            case SYMBOL -> bracketed(token);
            case END -> throw unexpected(token);
        };
    }

    private Expression named(String name) {
        if (accept("(")) {
            return call(name, arguments(")"));
        }
        JsonNode constant = CONSTANTS.get(name);
        return constant == null ? new Name(name) : new Literal(constant);
    }

    private Expression bracketed(Token open) {
        if (open.is("(")) {
            Expression inner = expression(0);
            expect(")");
            return inner;
        }
        if (open.is("[")) {
            return call("createArray", arguments("]"));
        }
        if (open.is("{")) {
            return objectLiteral();
        }
        throw unexpected(open);
    }

    private Expression objectLiteral() {
        Expression object = call("json", List.of(new Literal(Values.text("{}"))));
        while (!accept("}")) {
            Token key = peek().kind() == Kind.STRING ? next(Kind.STRING) : next(Kind.NAME);
            expect(":");
            object = call("setProperty", List.of(object, new Literal(Values.text(key.text())), expression(0)));
            if (!peek().is("}")) {
                expect(",");
            }
        }
        return object;
    }

    /** {@code x => body} counts as two arguments, the same as the older form {@code where(list, x, body)}. */
    private List<Expression> arguments(String close) {
        List<Expression> arguments = new ArrayList<>();
        while (!accept(close)) {
            arguments.add(expression(0));
            if (!peek().is(close) && !accept("=>")) {
                expect(",");
            }
        }
        return arguments;
    }

    private static Expression call(String function, List<Expression> arguments) {
        return Call.of(BuiltIns.named(function), arguments);
    }

    private Token peek() {
        return tokens.get(position);
    }

    private boolean accept(String symbol) {
        boolean found = peek().is(symbol);
        position += found ? 1 : 0;
        return found;
    }

    private void expect(String symbol) {
        if (!accept(symbol)) {
            throw new ExpressionException("expected '" + symbol + "' before " + peek());
        }
    }

    private Token next(Kind kind) {
        if (peek().kind() != kind) {
            throw unexpected(peek());
        }
        return tokens.get(position++);
    }

    private static ExpressionException unexpected(Token token) {
        return new ExpressionException("did not expect " + token);
    }
}
