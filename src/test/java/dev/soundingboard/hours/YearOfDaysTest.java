package dev.soundingboard.hours;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
    private static final LocalDate LAST = LocalDate.of(2028, 11, 1);
    private static final List<String> KINDS =
            List.of(YearOfDays.ANSWER, YearOfDays.NEWS, YearOfDays.REMINDER, YearOfDays.REMINDER);
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
    private final Map<UUID, List<DaysAway>> away = new HashMap<>();

    /** One thing to tell. */
    private record Item(UUID subject, UUID person, String kind, Instant due, Optional<Instant> latest) {}

    @Test
    void everythingIsToldOnceAndWhenItMayBe() {
        var people = List.of(inLondon(), inStJohns(), onLordHowe());
        var items = new ArrayList<Item>();
        Stream.iterate(FIRST, LAST::isAfter, month -> month.plusMonths(1)).forEach(month -> {
            goesTo(month.minusMonths(1).withDayOfMonth(15).atTime(12, 0).toInstant(ZoneOffset.UTC));
            people.forEach(person -> saysWhenAway(person, month));
            people.forEach(person -> items.addAll(plan(person, month)));
        });
        goesTo(LAST.plusDays(40).atStartOfDay().toInstant(ZoneOffset.UTC));

        var oracles = people.stream().collect(Collectors.toMap(Person::id, this::oracle));
        assertThat(items)
                .hasSizeGreaterThan(2500)
                .allSatisfy(item -> assertThat(year.told().getOrDefault(item.subject(), List.of()))
                        .as("%s", item)
                        .isEqualTo(expected(item, requireNonNull(oracles.get(item.person()))).stream()
                                .toList()));
        assertThat(rows("SENT")).isEqualTo(year.told().size());
        assertThat(rows("SENT") + rows("DROPPED")).as("none is missing").isEqualTo(items.size());
        assertThat(rows("DROPPED")).as("only what had no time before it").isLessThan(items.size() / 20);
        assertThat(messages(people)).as("several at once are one").isLessThan(rows("SENT"));
    }

    @BeforeEach
    void nobodyIsToldAnything() {
        sent.startsAgain();
        clock.startsAgain();
        jdbc.sql("DELETE FROM notification").update();
        goesTo(FIRST.minusMonths(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @AfterEach
    void theYearIsOver() {
        jdbc.sql("DELETE FROM notification").update();
        clock.startsAgain();
        sent.startsAgain();
    }

    private Person inLondon() {
        return wessex.trainee("Asha Rao");
    }

    private Person inStJohns() {
        var person = wessex.trainee("Ben Carter");
        wessex.says(person, new SaveZone("America/St_Johns"));
        wessex.says(person, new SaveWeek(0, "21:00", "07:30", "MONDAY,TUESDAY,WEDNESDAY"));
        return person;
    }

    private Person onLordHowe() {
        var person = wessex.trainee("Noor Haddad");
        wessex.says(person, new SaveZone("Australia/Lord_Howe"));
        wessex.says(
                person, new SaveWeek(0, "22:30", "01:45", "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY"));
        return person;
    }

    /** In the middle of the month before: nobody can be told earlier than they say that they are away. */
    private void saysWhenAway(Person person, LocalDate month) {
        for (var what : What.values()) {
            var first = month.plusDays(random.nextInt(27));
            var last = first.plusDays(random.nextInt(5));
            away.computeIfAbsent(person.id(), it -> new ArrayList<>())
                    .add(new DaysAway(UUID.randomUUID(), what, first, last));
            var version = hours.of(person.id()).own().version();
            wessex.says(person, new Add(version, what.name(), first.toString(), last.toString()));
        }
    }

    /** Two things on each day, at any minute. */
    private List<Item> plan(Person person, LocalDate month) {
        var zone = hours.of(person.id()).zone();
        var items = month.datesUntil(month.plusMonths(1))
                .flatMap(day -> Stream.of(day, day))
                .map(day -> item(person, day.atStartOfDay(zone).toInstant().plusSeconds(60L * random.nextInt(24 * 60))))
                .toList();
        transaction.executeWithoutResult(status -> items.forEach(this::tell));
        return items;
    }

    private Item item(Person person, Instant due) {
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        var soon = kind.equals(YearOfDays.REMINDER) && random.nextBoolean();
        return new Item(
                UUID.randomUUID(), person.id(), kind, due, soon ? Optional.of(due.plus(SOON)) : Optional.empty());
    }

    private void tell(Item item) {
        item.latest()
                .ifPresentOrElse(
                        latest -> notifications.tellBefore(
                                item.due(), latest, item.person(), item.kind(), item.subject()),
                        () -> notifications.tellAt(item.due(), item.person(), item.kind(), item.subject()));
    }

    /** From due moment to due moment. */
    private void goesTo(Instant target) {
        for (var next = next(); next.isPresent() && !next.get().isAfter(target); next = next()) {
            reach(next.get());
            relay.run();
        }
        reach(target);
    }

    private void reach(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            clock.passes(Duration.between(clock.instant(), moment));
        }
    }

    private Optional<Instant> next() {
        return jdbc.sql(
                        "SELECT next_try FROM notification WHERE next_try IS NOT NULL ORDER BY next_try FETCH FIRST ROW ONLY")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private int rows(String state) {
        return jdbc.sql("SELECT count(*) FROM notification WHERE state = ?")
                .param(state)
                .query(Integer.class)
                .single();
    }

    private int messages(List<Person> people) {
        return people.stream().mapToInt(person -> sent.to(person.id()).size()).sum();
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
