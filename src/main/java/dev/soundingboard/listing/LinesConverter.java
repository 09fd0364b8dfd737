package dev.soundingboard.listing;

import jakarta.persistence.AttributeConverter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Keeps a few choices in one column, a line each. */
class LinesConverter implements AttributeConverter<Set<String>, String> {

    @Override
    public String convertToDatabaseColumn(Set<String> choices) {
        return String.join("\n", choices);
    }

    @Override
    public Set<String> convertToEntityAttribute(String lines) {
        return lines.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(lines.split("\n")));
    }
}
