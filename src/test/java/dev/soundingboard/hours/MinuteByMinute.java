package dev.soundingboard.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The same rules written another way, to compare with: each minute asks the clock on the wall, as numbers, and nothing is
 * jumped over.
 */
record MinuteByMinute(
        ZoneId zone, int quietFrom, int quietTo, Set<Integer> weekdays, Set<Long> daysAway, Set<Long> asleepUntilFour) {

    private static final long MINUTE = 60;
    private static final int DAY = 24 * 60;

    static MinuteByMinute of(Hours hours) {
        return new MinuteByMinute(
                hours.zone(),
                hours.quiet().from().toSecondOfDay() / 60,
                hours.quiet().to().toSecondOfDay() / 60,
                hours.days().stream().map(day -> day.getValue() - 1).collect(Collectors.toSet()),
                hours.away().stream()
                        .flatMap(range -> range.first()
                                .datesUntil(range.last().plusDays(1))
                                .map(LocalDate::toEpochDay))
                        .collect(Collectors.toSet()),
                hours.away().stream()
                        .filter(range -> range.what() == What.NIGHTS)
                        .map(range -> range.last().toEpochDay() + 1)
                        .collect(Collectors.toSet()));
    }

    boolean allows(Instant moment) {
        var wall = moment.getEpochSecond() + zone.getRules().getOffset(moment).getTotalSeconds();
        var day = Math.floorDiv(wall, DAY * MINUTE);
        var minute = (int) (Math.floorMod(wall, DAY * MINUTE) / MINUTE);
        return !isQuiet(minute)
                && weekdays.contains((int) Math.floorMod(day + 3, 7L)) // the first day of all was a Thursday
                && !daysAway.contains(day)
                && !(asleepUntilFour.contains(day) && minute < 16 * 60);
    }

    private boolean isQuiet(int minute) {
        var length = Math.floorMod(quietTo - quietFrom, DAY);
        return Math.floorMod(minute - quietFrom, DAY) < length;
    }

    /** The first allowed minute from then on, within the minutes given. */
    Optional<Instant> first(Instant from, long minutes) {
        if (allows(from)) {
            return Optional.of(from);
        }
        var whole = Instant.ofEpochSecond(Math.floorDiv(from.getEpochSecond(), MINUTE) * MINUTE);
        for (long i = 1; i <= minutes; i++) {
            var at = whole.plusSeconds(i * MINUTE);
            if (allows(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** A quarter of an hour before the last allowed minutes before then are over, or where they begin. */
    Optional<Instant> last(Instant before) {
        var over = before;
        for (long i = 0; i < 14 * DAY && !allows(over.minusSeconds(MINUTE)); i++) {
            over = over.minusSeconds(MINUTE);
        }
        for (int i = 0; i < 15 && allows(over.minusSeconds(MINUTE * (i + 1))); i++) {
            if (i == 14) {
                return Optional.of(over.minusSeconds(15 * MINUTE));
            }
            if (!allows(over.minusSeconds(MINUTE * (i + 2)))) {
                return Optional.of(over.minusSeconds(MINUTE * (i + 1)));
            }
        }
        return Optional.empty();
    }
}
