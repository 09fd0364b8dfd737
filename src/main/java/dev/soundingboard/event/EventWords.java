package dev.soundingboard.event;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.event.EventCard.Fact;
import dev.soundingboard.event.Replies.Guest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A day in words. */
final class EventWords {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int NAMES_AT_ONCE = 20;

    private EventWords() {}

    /** "The day on 10 December 2026". */
    static String day(Event event, ZoneId zone) {
        return Moments.dayInWords(event.begins(), zone);
    }

    static List<Fact> facts(Event event, ZoneId zone) {
        var facts = new ArrayList<>(List.of(
                new Fact(
                        "When",
                        "%s (%s), for %s"
                                .formatted(
                                        Moments.inWords(event.begins(), zone),
                                        Moments.zoneInWords(zone),
                                        length(event.details()))),
                new Fact(
                        "Where",
                        event.details().hasLink() ? "Online" : event.details().place())));
        if (event.details().places() != null) {
            facts.add(new Fact("Places", String.valueOf(event.details().places())));
        }
        return facts;
    }

    /** "Dr Bell, Dr Hughes and 4 more"; "Nobody yet". */
    static String names(List<Guest> guests) {
        if (guests.isEmpty()) {
            return "Nobody yet";
        }
        var names = guests.stream().limit(NAMES_AT_ONCE).map(Guest::name).collect(Collectors.joining(", "));
        var more = guests.size() - NAMES_AT_ONCE;
        return "%d: %s%s".formatted(guests.size(), names, more > 0 ? " and %d more".formatted(more) : "");
    }

    /** "2.5", as it is typed. */
    static String hours(Details details) {
        return BigDecimal.valueOf(details.minutes())
                .divide(MINUTES, 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String length(Details details) {
        var hours = hours(details);
        return hours.equals("1") ? "an hour" : "%s hours".formatted(hours);
    }
}
