package dev.soundingboard.cards;

import dev.soundingboard.cards.expression.ExpressionException;
import tools.jackson.core.JsonPointer;

/** A place in a card's file. */
record Location(String file, JsonPointer pointer) {

    Location property(String name) {
        return new Location(file, pointer.appendProperty(name));
    }

    Location item(int index) {
        return new Location(file, pointer.appendIndex(index));
    }

    CardTemplateException problem(String problem) {
        return new CardTemplateException(file, pointer.toString(), problem);
    }

    CardTemplateException problem(ExpressionException e) {
        return problem(String.valueOf(e.getMessage()));
    }
}
