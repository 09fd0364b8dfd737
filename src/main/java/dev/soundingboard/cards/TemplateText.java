package dev.soundingboard.cards;

import dev.soundingboard.cards.expression.Expression;
import dev.soundingboard.cards.expression.ExpressionException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of a template, taken apart: <code>Hello ${name}</code> has two parts. {@code \$} and <code>\`</code> stand for
 * the sign itself, but only in a text that binds anything: others are left as they are.
 */
final class TemplateText {

    /** A piece of plain text, or an expression. */
    record Part(String text, @Nullable Expression expression) {}

    private static final String OPEN = "${";

    private final String source;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int position;

    private TemplateText(String source) {
        this.source = source;
    }

    static boolean binds(String text) {
        return text.contains(OPEN);
    }

    static List<Part> parts(List<Expression> expressions) {
        return expressions.stream().map(expression -> new Part("", expression)).toList();
    }

    static List<Part> parse(String text) {
        TemplateText template = new TemplateText(text);
        while (template.position < text.length()) {
            template.next();
        }
        template.endPlain();
        return List.copyOf(template.parts);
    }

    private void next() {
        if (source.startsWith("\\$", position) || source.startsWith("\\`", position)) {
            plain.append(source.charAt(position + 1));
            position += 2;
        } else if (source.startsWith(OPEN, position)) {
            endPlain();
            int end = end(position + OPEN.length());
            parts.add(new Part("", Expression.parse(source.substring(position + OPEN.length(), end))));
            position = end + 1;
        } else if (source.charAt(position) == '`') {
            throw new ExpressionException("write \\` for a backtick in a text that binds data");
        } else {
            plain.append(source.charAt(position++));
        }
    }

    private void endPlain() {
        if (plain.length() > 0) {
            parts.add(new Part(plain.toString(), null));
            plain.setLength(0);
        }
    }

    /** Where the expression ends: at the brace that closes it, those in strings and object literals passed over. */
    private int end(int start) {
        int depth = 0;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\'' || c == '"') {
                i = endOfString(i);
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && depth-- == 0) {
                return i;
            }
        }
        throw new ExpressionException("${ without its }: " + source.substring(start - OPEN.length()));
    }

    private int endOfString(int start) {
        int i = start + 1;
        while (i < source.length() && source.charAt(i) != source.charAt(start)) {
            i += source.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
