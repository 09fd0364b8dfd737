package dev.soundingboard.chat;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** Reads what is {@link Typed}. */
final class TypedText extends PlainText {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        return super.deserialize(parser, context).strip();
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return "";
    }
}
