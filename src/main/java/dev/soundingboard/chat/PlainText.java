package dev.soundingboard.chat;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Reads text that every database and card can hold: control characters and halves of characters become spaces. */
class PlainText extends StringDeserializer {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        return super.deserialize(parser, context).replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\t\\r\\n]]", " ");
    }
}
