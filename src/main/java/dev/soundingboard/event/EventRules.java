package dev.soundingboard.event;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.TextLength;
import dev.soundingboard.event.EventCommand.Save;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What must hold for a day that the team writes (M4). Each rule allows, or says what to mend. */
@Component
class EventRules {

    static final int LONGEST_TITLE = 100;
    static final int LONGEST_PLACE = 300;
    static final Period AHEAD = Period.ofYears(2);

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(24);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Clock clock;

    EventRules(Clock clock) {
        this.clock = clock;
    }

    /** All that is to mend, a sentence each. */
    Optional<String> problem(Save typed, ZoneId zone) {
        var problems = Stream.of(
                        missing(typed.title(), "Say what it is called."),
                        TextLength.tooLong("what it is called", typed.title(), LONGEST_TITLE),
                        when(typed, zone),
                        hours(typed.hours()),
                        missing(typed.place(), "Say where it is, or give a link."),
                        TextLength.tooLong("where it is", typed.place(), LONGEST_PLACE),
                        link(typed.place()),
                        places(typed.places()),
                        Audience.picked(typed.audience()).isPresent()
                                ? Optional.<String>empty()
                                : Optional.of("Choose for whom it is."))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return problems.isEmpty() ? Optional.empty() : Optional.of(problems);
    }

    /** What was typed, once there is nothing to mend. */
    Details details(Save typed, ZoneId zone) {
        return new Details(
                typed.title(),
                begins(typed, zone).orElseThrow(),
                minutes(typed.hours()),
                typed.place(),
                typed.places().isEmpty() ? null : Integer.valueOf(typed.places()),
                Audience.valueOf(typed.audience()));
    }

    private Optional<String> when(Save typed, ZoneId zone) {
        var begins = begins(typed, zone);
        if (begins.isEmpty()) {
            return Optional.of("Choose the day, and when it begins.");
        }
        if (!begins.get().isAfter(clock.instant())) {
            return Optional.of("That is over already. Choose a day ahead.");
        }
        return Days.typed(typed.day()).orElseThrow().isAfter(today(zone).plus(AHEAD))
                ? Optional.of("Check the year. You can announce the next two years.")
                : Optional.empty();
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static Optional<Instant> begins(Save typed, ZoneId zone) {
        return Days.typed(typed.day())
                .flatMap(day -> time(typed.begins())
                        .map(time -> day.atTime(time).atZone(zone).toInstant()));
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> hours(String typed) {
        return typed.matches("\\d{1,2}([.,]\\d)?")
                        && hoursOf(typed).signum() > 0
                        && hoursOf(typed).compareTo(MOST_HOURS) <= 0
                ? Optional.empty()
                : Optional.of("Give the hours as a number up to 24, such as 6 or 2.5.");
    }

    private static int minutes(String typed) {
        return hoursOf(typed).multiply(MINUTES).intValue();
    }

    private static BigDecimal hoursOf(String typed) {
        return new BigDecimal(typed.replace(',', '.'));
    }

    private static Optional<String> link(String place) {
        return place.contains("://") && !place.matches("https://[^\\s\"<>\\\\]+")
                ? Optional.of("Give the link alone, beginning with https://, or say where it is in words.")
                : Optional.empty();
    }

    private static Optional<String> places(String typed) {
        return typed.isEmpty() || typed.matches("[1-9]\\d{0,3}")
                ? Optional.empty()
                : Optional.of("Give the places as a number from 1 to 9999, or leave them empty.");
    }

    private static Optional<String> missing(String typed, String mend) {
        return typed.isEmpty() ? Optional.of(mend) : Optional.empty();
    }
}
