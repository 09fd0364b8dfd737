package dev.soundingboard.cards.expression;

import dev.soundingboard.cards.expression.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts an expression into words. */
final class Lexer {

    /** Longer ones first, so that {@code <=} is not read as {@code <}. */
    private static final List<String> SYMBOLS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", "??", "=>", "+", "-", "*", "/", "%", "^", "!", "<", ">", "&", "?", ":",
            ".", ",", "(", ")", "[", "]", "{", "}");

    private static final Map<Character, Character> ESCAPES = Map.of('n', '\n', 'r', '\r', 't', '\t', '\\', '\\');

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Lexer(String source) {
        this.source = source;
    }

    static List<Token> tokens(String source) {
        Lexer lexer = new Lexer(source);
        while (lexer.position < source.length()) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Kind.END, "", source.length()));
        return List.copyOf(lexer.tokens);
    }

    private void next() {
        char c = source.charAt(position);
        if (Character.isWhitespace(c)) {
            position++;
        } else if (isDigit(c)) {
            number();
        } else if (c == '\'' || c == '"') {
            string(c);
        } else if (isNameStart(c)) {
            int start = position++;
            skipNameParts();
            add(Kind.NAME, source.substring(start, position), start);
        } else {
            symbol();
        }
    }

    private void number() {
        int start = position;
        skipDigits();
        if (peek(0) == '.' && isDigit(peek(1))) {
            position++;
            skipDigits();
        }
        add(Kind.NUMBER, source.substring(start, position), start);
    }

    private void string(char quote) {
        int start = position++;
        StringBuilder text = new StringBuilder();
        while (peek(0) != quote) {
            if (position >= source.length()) {
                throw new ExpressionException("a string that never ends: " + source.substring(start));
            }
            text.append(peek(0) == '\\' ? escaped(quote) : String.valueOf(peek(0)));
            position++;
        }
        position++;
        add(Kind.STRING, text.toString(), start);
    }

    /** A backslash before anything but a quote or one of the known letters stands for itself, as it officially does. */
    private String escaped(char quote) {
        char next = peek(1);
        if (next == quote) {
            position++;
            return String.valueOf(quote);
        }
        Character known = ESCAPES.get(next);
        if (known == null) {
            return "\\";
        }
        position++;
        return known.toString();
    }

    private void symbol() {
        for (String symbol : SYMBOLS) {
            if (source.startsWith(symbol, position)) {
                add(Kind.SYMBOL, symbol, position);
                position += symbol.length();
                return;
            }
        }
        throw new ExpressionException("'" + peek(0) + "' is not part of the language");
    }

    private void skipDigits() {
        while (isDigit(peek(0))) {
            position++;
        }
    }

    private void skipNameParts() {
        while (peek(0) != '$' && (isNameStart(peek(0)) || isDigit(peek(0)))) {
            position++;
        }
    }

    private void add(Kind kind, String text, int start) {
        tokens.add(new Token(kind, text, start));
    }

    /** NUL past the end: it is neither a digit, a letter nor a symbol. */
    private char peek(int ahead) {
        return position + ahead < source.length() ? source.charAt(position + ahead) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
    }
}
