package dev.soundingboard.taster;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A few moments in one column, which nothing searches. */
@Converter
class InstantsConverter implements AttributeConverter<List<Instant>, String> {

    @Override
    public String convertToDatabaseColumn(List<Instant> moments) {
        return moments.stream().map(Instant::toString).collect(Collectors.joining(" "));
    }

    @Override
    public List<Instant> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(" "))
                .filter(moment -> !moment.isEmpty())
                .map(Instant::parse)
                .toList();
    }
}
