package dev.soundingboard.cards.expression;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;

/** Reads a moment as our views write it: with an offset, or without and then in UTC, or a date alone. */
final class Times {

    private static final List<Function<String, ZonedDateTime>> FORMS = List.of(
            text -> OffsetDateTime.parse(text).atZoneSameInstant(ZoneOffset.UTC),
            text -> LocalDateTime.parse(text).atZone(ZoneOffset.UTC),
            text -> LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC));

    private Times() {}

    static ZonedDateTime parse(String text) {
        for (Function<String, ZonedDateTime> form : FORMS) {
            try {
                return form.apply(text);
            } catch (DateTimeException e) {
                // not of this form; the next may fit
            }
        }
        throw new ExpressionException("'" + text + "' is not a date in ISO form");
    }
}
