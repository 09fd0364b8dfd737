package dev.soundingboard.hours;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.hours.HoursCommand.SaveWeek;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form of quiet hours and working days, with what was typed so far.
 *
 * @param problem what to mend first; empty on a fresh form
 * @param quietFrom as a time field takes it
 * @param quietTo as a time field takes it
 * @param chosen the working days, with commas between
 * @param zone the zone that times are typed in
 */
@Template("hours/week")
record WeekForm(
        String problem, int version, String quietFrom, String quietTo, String chosen, List<Day> days, String zone)
        implements Card {

    /** To whoever said it in words that may mean several things. */
    static final String WHICH_DAYS = "Choose the days on which you work, so that I get them right.";

    /** One that can be chosen. */
    record Day(String name, String value) {}

    static WeekForm of(Known known, String problem) {
        return of(
                new SaveWeek(
                        known.own().version(),
                        known.quiet().from().toString(),
                        known.quiet().to().toString(),
                        known.own().days().stream()
                                .sorted()
                                .map(DayOfWeek::name)
                                .collect(Collectors.joining(","))),
                known,
                problem);
    }

    static WeekForm of(SaveWeek typed, Known known, String problem) {
        return new WeekForm(
                problem,
                typed.version(),
                typed.quietFrom(),
                typed.quietTo(),
                typed.days(),
                Stream.of(DayOfWeek.values())
                        .map(day -> new Day(HoursInWords.name(day), day.name()))
                        .toList(),
                Moments.zoneInWords(known.zone()));
    }

    @Override
    public String summary() {
        return "Quiet hours and working days";
    }
}
