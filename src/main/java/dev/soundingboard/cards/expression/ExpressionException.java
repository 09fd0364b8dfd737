package dev.soundingboard.cards.expression;

/** An expression that can't be read, or can't be evaluated on the data it was given. */
public final class ExpressionException extends RuntimeException {

    public ExpressionException(String message) {
        // No stack trace: comparisons and logic swallow this one as part of the language, and the author needs the
        // text.
        super(message, null, false, false);
    }
}
