package dev.soundingboard.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reminders of a session go round somebody's hours, and the same isn't said twice at once. */
class ReminderTimesTest {

    private static final List<Duration> REMINDERS =
            List.of(Duration.ofHours(72), Duration.ofHours(24), Duration.ofHours(1));

    @Test
    void whoCanAlwaysBeWrittenToIsRemindedAtTheSchemesTimes() {
        assertThat(told(new AnyTime(), "2026-12-09T18:00"))
                .containsExactly("PT72H on 2026-12-06T18:00", "PT24H on 2026-12-08T18:00", "PT1H on 2026-12-09T17:00");
    }

    @Test
    void anHourBeforeAnEarlySessionIsToldTheEveningBefore() {
        assertThat(told(new ByDay(), "2026-12-09T07:30"))
                .containsExactly("PT72H on 2026-12-06T08:00", "PT24H on 2026-12-08T08:00", "PT1H on 2026-12-08T19:45");
    }

    @Test
    void beforeThreeDaysOffOneReminderSaysIt() {
        assertThat(told(
                        new ByDay(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        "2026-12-07T09:00"))
                .as("the last evening at work, and the morning itself")
                .containsExactly("PT24H on 2026-12-02T19:45", "PT1H on 2026-12-07T08:00");
    }

    @Test
    void whoIsAwayUntilAfterTheSessionIsRemindedOnceBeforeTheyLeave() {
        assertThat(told(
                        new ByDay(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                        "2026-12-08T12:00"))
                .containsExactly("PT1H on 2026-12-04T19:45");
    }

    @Test
    void ofASessionThatMovedAwayNothingIsDue() {
        var times = new ReminderTimes(Instant.parse("2026-12-21T18:00:00Z"), REMINDERS);

        assertThat(REMINDERS)
                .noneMatch(it -> times.isTimeFor(it, new AnyTime(), Instant.parse("2026-12-06T18:00:00Z")));
    }

    /** What is said, and when: each is looked at when it may first go out. */
    private static List<String> told(Preference preference, String start) {
        var times = new ReminderTimes(LocalDateTime.parse(start).toInstant(ZoneOffset.UTC), REMINDERS);
        return REMINDERS.stream()
                .flatMap(before -> {
                    var moment =
                            preference.allowedFrom(preference.momentBetween(times.due(before), times.latest(before)));
                    return moment.isBefore(times.start()) && times.isTimeFor(before, preference, moment)
                            ? Stream.of("%s on %s".formatted(before, LocalDateTime.ofInstant(moment, ZoneOffset.UTC)))
                            : Stream.empty();
                })
                .toList();
    }

    /** From eight to eight, but for the days off. */
    private record ByDay(Set<DayOfWeek> off) implements Preference {

        private static final Duration STEP = Duration.ofMinutes(15);

        ByDay(DayOfWeek... off) {
            this(off.length == 0 ? Set.of() : EnumSet.copyOf(List.of(off)));
        }

        private boolean allows(Instant moment) {
            var at = moment.atOffset(ZoneOffset.UTC);
            var time = at.toLocalTime();
            return !off.contains(at.getDayOfWeek())
                    && !time.isBefore(LocalTime.of(8, 0))
                    && time.isBefore(LocalTime.of(20, 0));
        }

        @Override
        public Instant allowedFrom(Instant moment) {
            var at = moment;
            while (!allows(at)) {
                at = at.plus(STEP);
            }
            return at;
        }

        @Override
        public Optional<Instant> lastAllowedBefore(Instant moment) {
            var at = moment.minus(STEP);
            while (!allows(at)) {
                at = at.minus(STEP);
            }
            return Optional.of(at);
        }

        @Override
        public Instant nextWorkingDay(Instant moment) {
            return allowedFrom(moment.plus(Duration.ofDays(1)));
        }

        @Override
        public boolean wants(Topic topic) {
            return true;
        }
    }
}
