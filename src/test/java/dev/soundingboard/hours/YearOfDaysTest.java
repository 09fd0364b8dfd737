package dev.soundingboard.hours;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Command;
import dev.soundingboard.hours.AwayCommand.Add;
import dev.soundingboard.hours.HoursCommand.SaveWeek;
import dev.soundingboard.hours.HoursCommand.SaveZone;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fourteen months of days, with both changes of the clocks and the leap day, of three people in three zones, through the
 * commands, the rows, the relay and our clock. Everything is told once, at the first moment allowed, or at the last before
 * it is too late, as somebody finds who looks at each minute.
 */
@StorageTest
@Import(YearOfDays.class)
class YearOfDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 10, 31);
    private static final Duration SOON = Duration.ofHours(1);
    private static final long AS_LONG_AS_IT_TAKES = 60 * 24 * 60;

    @Autowired
    YearOfDays year;

    @Autowired
    Notifications notifications;

    @Autowired
    Relay relay;

    @Autowired
    OwnHours hours;

    @Autowired
    Wessex wessex;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Random random = new Random(2028);

    /** One thing to tell. */
    private record Item(UUID subject, Person person, String kind, Instant due, Optional<Instant> latest) {}

    @Test
    void everythingIsToldOnceAndWhenItMayBe() {
        sent.startsAgain();
        clock.startsAgain();
        jdbc.sql("DELETE FROM notification").update();
        goesTo(FIRST.atTime(9, 0).toInstant(ZoneOffset.UTC));
        var items = new ArrayList<Item>();
        var people = List.of(inLondon(), inStJohns(), onLordHowe());
        FIRST.datesUntil(LAST).filter(day -> day.getDayOfMonth() == 1).forEach(month -> {
            goesTo(month.atTime(12, 0).toInstant(ZoneOffset.UTC));
            people.forEach(person -> saysWhenAway(person, month));
            people.forEach(person -> items.addAll(plan(person, month)));
        });
        goesTo(LAST.plusDays(40).atStartOfDay().toInstant(ZoneOffset.UTC));

        var oracles = people.stream()
                .collect(Collectors.toMap(Person::id, person -> oracle(person)));
        assertThat(items).hasSizeGreaterThan(2000);
        assertThat(items).allSatisfy(item -> assertThat(year.told().getOrDefault(item.subject(), List.of()))
                .as("%s", item)
                .isEqualTo(expected(item, oracles.get(item.person().id())).stream()
                        .toList()));
        assertThat(states().keySet()).isSubsetOf("SENT", "DROPPED");
        assertThat(states().get("SENT")).isEqualTo((long) year.told().size());
    }

    @AfterEach
    void theYearIsOver() {
        jdbc.sql("DELETE FROM notification").update();
        clock.startsAgain();
        sent.startsAgain();
    }

    /** What somebody finds who looks at each minute. */
    private static Optional<Instant> expected(Item item, MinuteByMinute oracle) {
        if (item.kind().equals(YearOfDays.ANSWER)) {
            return Optional.of(item.due());
        }
        var first = oracle.first(item.due(), AS_LONG_AS_IT_TAKES).orElseThrow();
        return item.latest()
                .map(latest -> first.isBefore(latest) ? Optional.of(first) : oracle.last(latest))
                .orElse(Optional.of(first));
    }

    private MinuteByMinute oracle(Person person) {
        var known = hours.of(person.id());
        return MinuteByMinute.of(
                new Hours(known.zone(), known.quiet(), known.own().days(), away.getOrDefault(person.id(), List.of())));
    }
}
