package dev.soundingboard.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A year of days, with both changes of the clocks and the leap day, of many people with hours of all kinds: what the
 * rules say is what one finds who looks at each minute.
 */
class YearOfHoursTest {

    private static final Instant BEGINNING = Instant.parse("2027-09-01T00:00:00Z");
    private static final List<What> KINDS = List.of(What.values());
    private static final int DAYS = 420;
    private static final int PEOPLE = 40;
    private static final int MOMENTS = 60;
    private static final long AS_LONG_AS_IT_TAKES = 200 * 24 * 60;

    @ParameterizedTest
    @CsvSource({
        "1, Europe/London",
        "2, America/St_Johns",
        "3, Australia/Lord_Howe",
        "4, Asia/Kathmandu",
        "5, America/Santiago",
        "6, Pacific/Chatham",
    })
    void whatTheRulesSayIsWhatIsFoundMinuteByMinute(long seed, String zone) {
        var random = new Random(seed);
        for (int person = 0; person < PEOPLE; person++) {
            var hours = anybody(random, ZoneId.of(zone));
            var oracle = MinuteByMinute.of(hours);
            moments(random, hours.zone()).forEach(moment -> {
                assertThat(hours.allow(moment)).as("%s at %s", hours, moment).isEqualTo(oracle.allows(moment));
                assertThat(hours.allowedFrom(moment))
                        .as("%s from %s", hours, moment)
                        .isEqualTo(oracle.first(moment, AS_LONG_AS_IT_TAKES).orElseThrow());
                var last = hours.lastAllowedBefore(moment);
                assertThat(last).as("%s before %s", hours, moment).isEqualTo(oracle.last(moment));
                assertThat(last.filter(at -> !oracle.allows(at) || !at.isBefore(moment)))
                        .isEmpty();
                assertThat(oracle.allows(hours.nextWorkingDay(moment))).isTrue();
            });
        }
    }

    /** Anywhere in the year, and about the changes of the clocks, where it is easiest to be wrong. */
    private static Stream<Instant> moments(Random random, ZoneId zone) {
        var anywhere =
                IntStream.range(0, MOMENTS).mapToObj(i -> BEGINNING.plusSeconds(60L * random.nextInt(DAYS * 24 * 60)));
        var changes = Stream.iterate(
                        zone.getRules().nextTransition(BEGINNING),
                        change -> change != null && change.getInstant().isBefore(BEGINNING.plusSeconds(DAYS * 86_400L)),
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .flatMap(change -> IntStream.range(-10, 11)
                        .mapToObj(quarter -> change.getInstant().plusSeconds(quarter * 900L)));
        return Stream.concat(anywhere, changes);
    }

    private static Hours anybody(Random random, ZoneId zone) {
        var days = Stream.of(DayOfWeek.values())
                .filter(day -> random.nextInt(3) > 0)
                .collect(Collectors.toSet());
        return new Hours(
                zone,
                new Quiet(quarter(random), quarter(random)),
                days.isEmpty() || random.nextBoolean() ? Hours.EVERY_DAY : days,
                IntStream.range(0, random.nextInt(8))
                        .mapToObj(i -> away(random))
                        .toList());
    }

    /** Half of them about the hours at which clocks change. */
    private static LocalTime quarter(Random random) {
        return LocalTime.of(random.nextBoolean() ? random.nextInt(4) : random.nextInt(24), 15 * random.nextInt(4));
    }

    private static DaysAway away(Random random) {
        var first = LocalDate.of(2027, 9, 1).plusDays(random.nextInt(DAYS));
        return new DaysAway(
                UUID.randomUUID(), KINDS.get(random.nextInt(KINDS.size())), first, first.plusDays(random.nextInt(12)));
    }
}
