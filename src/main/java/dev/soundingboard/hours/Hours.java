package dev.soundingboard.hours;

import dev.soundingboard.calendar.Days;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When one person may be written to: what their own clock and calendar show decides, and nothing else. Where the clocks
 * change, an hour that there isn't is neither quiet nor free, and one that there is twice is the same both times.
 *
 * @param days on which they work; never none
 */
record Hours(ZoneId zone, Quiet quiet, Set<DayOfWeek> days, List<DaysAway> away) {

    static final Set<DayOfWeek> EVERY_DAY = Set.copyOf(EnumSet.allOf(DayOfWeek.class));

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Duration LOOKED_BACK = Duration.ofDays(14);

    /** Time to read it, before the hours are over. */
    private static final Duration IN_TIME = Duration.ofMinutes(15);

    Hours {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("On no day at all could anybody write to them");
        }
    }

    boolean allow(Instant moment) {
        return allow(moment.atZone(zone).toLocalDateTime());
    }

    /** The first moment from then on at which they may be written to. */
    Instant allowedFrom(Instant moment) {
        var at = moment;
        while (!allow(at)) {
            at = nextTurn(at);
        }
        return at;
    }

    /**
     * A quarter of an hour before the last stretch of time is over in which they may be written to before that moment;
     * its beginning, if it is shorter. Empty if there is none in the two weeks before.
     */
    Optional<Instant> lastAllowedBefore(Instant moment) {
        var last = Optional.<Instant>empty();
        var opens = allowedFrom(moment.minus(LOOKED_BACK));
        while (opens.isBefore(moment)) {
            var closes = forbiddenFrom(opens, moment);
            var inTime = closes.minus(IN_TIME);
            last = Optional.of(inTime.isBefore(opens) ? opens : inTime);
            opens = allowedFrom(closes);
        }
        return last;
    }

    /** The morning of the next day on which they work, or when they may be written to after that. */
    Instant nextWorkingDay(Instant moment) {
        var today = LocalDate.ofInstant(moment, zone);
        var morning = Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .filter(this::isWorked)
                .map(day -> Days.inTheMorningOf(day, zone))
                .filter(at -> !isAway(at.atZone(zone).toLocalDateTime()))
                .findFirst()
                .orElseThrow();
        return allowedFrom(morning);
    }

    /** Who has named no days works as most people do. */
    private boolean isWorked(LocalDate day) {
        return days.equals(EVERY_DAY) ? !WEEKEND.contains(day.getDayOfWeek()) : days.contains(day.getDayOfWeek());
    }

    private Instant forbiddenFrom(Instant moment, Instant atMost) {
        var at = moment;
        while (at.isBefore(atMost) && allow(at)) {
            at = nextTurn(at);
        }
        return at.isBefore(atMost) ? at : atMost;
    }

    private boolean allow(LocalDateTime local) {
        return days.contains(local.getDayOfWeek()) && !quiet.includes(local.toLocalTime()) && !isAway(local);
    }

    private boolean isAway(LocalDateTime local) {
        return away.stream().anyMatch(range -> range.includes(local));
    }

    /** The next moment at which it can turn: one of four times of the day, or the clocks change. */
    private Instant nextTurn(Instant after) {
        var rules = zone.getRules();
        var byTheClock = nextTurn(after.atZone(zone).toLocalDateTime()).toInstant(rules.getOffset(after));
        var change = rules.nextTransition(after);
        return change == null || byTheClock.isBefore(change.getInstant()) ? byTheClock : change.getInstant();
    }

    private LocalDateTime nextTurn(LocalDateTime after) {
        return Stream.of(quiet.from(), quiet.to(), What.AWAKE_AGAIN)
                .filter(after.toLocalTime()::isBefore)
                .min(LocalTime::compareTo)
                .map(after.toLocalDate()::atTime)
                .orElseGet(() -> after.toLocalDate().plusDays(1).atStartOfDay());
    }
}
