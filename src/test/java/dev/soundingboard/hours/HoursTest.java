package dev.soundingboard.hours;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody may be written to. */
class HoursTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Quiet AT_NIGHT = quiet("20:00", "08:00");
    private static final Hours USUAL = new Hours(LONDON, AT_NIGHT, Hours.EVERY_DAY, List.of());

    /** Monday 23 November 2026 is the beginning of that week. */
    private static final Hours TILL_WEDNESDAY =
            new Hours(LONDON, AT_NIGHT, Set.of(MONDAY, TUESDAY, WEDNESDAY), List.of());

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00, 2026-11-23T08:00",
        "2026-11-23T19:59:59.999, 2026-11-23T19:59:59.999",
        "2026-11-23T20:00, 2026-11-24T08:00",
        "2026-11-23T23:59:59, 2026-11-24T08:00",
        "2026-11-24T00:00, 2026-11-24T08:00",
        "2026-11-24T07:59:59.999, 2026-11-24T08:00",
    })
    void nobodyIsWrittenToOverNight(LocalDateTime due, LocalDateTime told) {
        assertThat(toldAt(USUAL, due)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:59, 2026-11-23T08:59",
        "2026-11-23T09:00, 2026-11-23T17:30",
        "2026-11-23T17:29, 2026-11-23T17:30",
        "2026-11-23T23:00, 2026-11-23T23:00",
    })
    void hoursCanBeQuietWithinADay(LocalDateTime due, LocalDateTime told) {
        assertThat(toldAt(with(quiet("09:00", "17:30")), due)).isEqualTo(told);
    }

    @Test
    void quietFromAMomentToTheSameIsNone() {
        var never = with(quiet("20:00", "20:00"));

        assertThat(toldAt(never, at("2026-11-23T20:00"))).isEqualTo(at("2026-11-23T20:00"));
        assertThat(toldAt(never, at("2026-11-24T03:00"))).isEqualTo(at("2026-11-24T03:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T19:59, 2026-11-25T19:59",
        "2026-11-25T20:00, 2026-11-30T08:00",
        "2026-11-26T10:00, 2026-11-30T08:00",
        "2026-11-29T23:59, 2026-11-30T08:00",
    })
    void whoWorksMondayToWednesdayIsLeftAloneOnTheOtherDays(LocalDateTime due, LocalDateTime told) {
        assertThat(toldAt(TILL_WEDNESDAY, due)).isEqualTo(told);
    }

    @Test
    void withoutQuietHoursADayOffIsOverAtMidnight() {
        var hours = new Hours(LONDON, Quiet.NONE, Set.of(MONDAY), List.of());

        assertThat(toldAt(hours, at("2026-11-24T00:00"))).isEqualTo(at("2026-11-30T00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "LEAVE,   2026-11-24T19:59, 2026-11-24T19:59",
        "LEAVE,   2026-11-25T00:00, 2026-11-28T08:00",
        "LEAVE,   2026-11-27T19:00, 2026-11-28T08:00",
        "BREAK,   2026-11-27T19:00, 2026-11-28T08:00",
        "ON_CALL, 2026-11-25T12:00, 2026-11-28T08:00",
        "ON_CALL, 2026-11-28T08:00, 2026-11-28T08:00",
        "NIGHTS,  2026-11-25T12:00, 2026-11-28T16:00",
        "NIGHTS,  2026-11-28T09:00, 2026-11-28T16:00",
        "NIGHTS,  2026-11-28T15:59:59, 2026-11-28T16:00",
        "NIGHTS,  2026-11-28T16:00, 2026-11-28T16:00",
    })
    void bothDaysOfARangeBelongToItAndTheMorningAfterNights(What what, LocalDateTime due, LocalDateTime told) {
        var hours = away(new DaysAway(UUID.randomUUID(), what, day("2026-11-25"), day("2026-11-27")));

        assertThat(toldAt(hours, due)).isEqualTo(told);
    }

    @Test
    void whoEndsNightsBeforeADayOffIsLeftAloneTillTheyWork() {
        var hours = new Hours(
                LONDON, AT_NIGHT, Set.of(MONDAY, TUESDAY, WEDNESDAY), List.of(nights("2026-11-24", "2026-11-25")));

        assertThat(toldAt(hours, at("2026-11-24T10:00"))).isEqualTo(at("2026-11-30T08:00"));
    }

    @Test
    void whoseHoursBeginInTheEveningSleepsLongerAfterNights() {
        var hours = new Hours(
                LONDON, quiet("09:00", "18:00"), Hours.EVERY_DAY, List.of(nights("2026-11-24", "2026-11-24")));

        assertThat(toldAt(hours, at("2026-11-25T08:00"))).isEqualTo(at("2026-11-25T18:00"));
    }

    @Test
    void rangesMayOverlapAndTouch() {
        var hours = away(
                new DaysAway(UUID.randomUUID(), What.LEAVE, day("2026-11-24"), day("2026-11-27")),
                nights("2026-11-26", "2026-11-29"),
                new DaysAway(UUID.randomUUID(), What.ON_CALL, day("2026-11-30"), day("2026-11-30")));

        assertThat(toldAt(hours, at("2026-11-24T10:00"))).isEqualTo(at("2026-12-01T08:00"));
    }

    @Test
    void theLeapDayIsADay() {
        var hours = away(new DaysAway(UUID.randomUUID(), What.LEAVE, day("2028-02-28"), day("2028-02-29")));

        assertThat(toldAt(hours, at("2028-02-28T10:00"))).isEqualTo(at("2028-03-01T08:00"));
        assertThat(toldAt(USUAL, at("2028-02-28T22:00"))).isEqualTo(at("2028-02-29T08:00"));
    }

    @Test
    void somebodyWhoNeverWorksCantBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hours(LONDON, AT_NIGHT, EnumSet.noneOf(DayOfWeek.class), List.of()));
    }

    /** In London the clocks go from one to two on 28 March 2027, and from two to one on 31 October. */
    @Nested
    class WhereTheClocksChange {

        @Test
        void anHourThatThereIsNotEndsNoQuietLater() {
            assertThat(with(quiet("22:00", "01:30")).allowedFrom(utc("2027-03-28T00:59:59")))
                    .isEqualTo(utc("2027-03-28T01:00"));
        }

        @Test
        void anHourThatThereIsNotBeginsQuietAtOnce() {
            var hours = with(quiet("01:30", "08:00"));

            assertThat(hours.allowedFrom(utc("2027-03-28T00:59:59"))).isEqualTo(utc("2027-03-28T00:59:59"));
            assertThat(hours.allowedFrom(utc("2027-03-28T01:00"))).isEqualTo(utc("2027-03-28T07:00"));
        }

        @Test
        void freeTimeThatThereIsNotIsWaitedForTheNextDay() {
            assertThat(with(quiet("02:00", "01:00")).allowedFrom(utc("2027-03-28T00:30")))
                    .isEqualTo(utc("2027-03-29T00:00"));
        }

        @Test
        void anHourThatThereIsTwiceIsTheSameBothTimes() {
            var hours = with(quiet("22:00", "01:30"));

            assertThat(hours.allowedFrom(utc("2027-10-31T00:00"))).isEqualTo(utc("2027-10-31T00:30"));
            assertThat(hours.allowedFrom(utc("2027-10-31T00:59"))).isEqualTo(utc("2027-10-31T00:59"));
            assertThat(hours.allowedFrom(utc("2027-10-31T01:00"))).isEqualTo(utc("2027-10-31T01:30"));
        }

        @Test
        void theMorningIsByTheNewTime() {
            assertThat(USUAL.allowedFrom(utc("2027-03-27T20:00"))).isEqualTo(utc("2027-03-28T07:00"));
            assertThat(USUAL.allowedFrom(utc("2027-10-30T19:00"))).isEqualTo(utc("2027-10-31T08:00"));
        }

        /** On 4 April 2027 at two the clocks go back to half past one, and on 3 October from two to half past two. */
        @Test
        void halfAnHourIsEnough() {
            var hours =
                    new Hours(ZoneId.of("Australia/Lord_Howe"), quiet("22:00", "01:45"), Hours.EVERY_DAY, List.of());

            assertThat(hours.allowedFrom(utc("2027-04-03T12:00"))).isEqualTo(utc("2027-04-03T14:45"));
            assertThat(hours.allowedFrom(utc("2027-04-03T15:00"))).isEqualTo(utc("2027-04-03T15:15"));
            assertThat(new Hours(hours.zone(), quiet("22:00", "02:15"), Hours.EVERY_DAY, List.of())
                            .allowedFrom(utc("2027-10-02T15:29")))
                    .isEqualTo(utc("2027-10-02T15:30"));
        }

        @Test
        void aZoneMayBeAQuarterOfAnHourOff() {
            var hours = new Hours(ZoneId.of("Asia/Kathmandu"), AT_NIGHT, Hours.EVERY_DAY, List.of());

            assertThat(hours.allowedFrom(utc("2026-11-23T14:15"))).isEqualTo(utc("2026-11-24T02:15"));
        }
    }

    @Nested
    class TheLastTimeBefore {

        @ParameterizedTest
        @CsvSource({
            "2026-11-23T12:00, 2026-11-23T11:45",
            "2026-11-23T20:00, 2026-11-23T19:45",
            "2026-11-24T06:30, 2026-11-23T19:45",
            "2026-11-24T08:00, 2026-11-23T19:45",
            "2026-11-24T08:10, 2026-11-24T08:00",
        })
        void isAQuarterOfAnHourBeforeItIsQuietOrTooLate(LocalDateTime latest, LocalDateTime told) {
            assertThat(lastBefore(USUAL, latest)).isEqualTo(told);
        }

        @Test
        void isOnTheLastDayThatTheyWork() {
            assertThat(lastBefore(TILL_WEDNESDAY, at("2026-11-29T12:00"))).isEqualTo(at("2026-11-25T19:45"));
        }

        @Test
        void isTheBeginningOfWhatIsShorter() {
            assertThat(lastBefore(with(quiet("12:10", "12:00")), at("2026-11-23T18:00")))
                    .isEqualTo(at("2026-11-23T12:00"));
        }

        @Test
        void canBeAnywhereInDaysWithoutQuiet() {
            assertThat(lastBefore(with(Quiet.NONE), at("2026-11-23T00:05"))).isEqualTo(at("2026-11-22T23:50"));
        }

        @Test
        void isNoneAfterTwoWeeksAway() {
            var hours = away(new DaysAway(UUID.randomUUID(), What.LEAVE, day("2026-11-01"), day("2026-11-30")));

            assertThat(hours.lastAllowedBefore(utc("2026-11-20T12:00"))).isEmpty();
            assertThat(lastBefore(hours, at("2026-11-10T12:00"))).isEqualTo(at("2026-10-31T19:45"));
        }
    }

    @Nested
    class TheNextWorkingDay {

        @ParameterizedTest
        @CsvSource({
            "2026-11-23T12:00, 2026-11-24T09:00",
            "2026-11-24T00:30, 2026-11-25T09:00",
            "2026-11-27T12:00, 2026-11-30T09:00",
            "2026-11-28T12:00, 2026-11-30T09:00",
        })
        void isFromMondayToFridayForWhoNamedNoDays(LocalDateTime now, LocalDateTime told) {
            assertThat(nextWorkingDay(USUAL, now)).isEqualTo(told);
        }

        @Test
        void isADayTheyNamed() {
            assertThat(nextWorkingDay(TILL_WEDNESDAY, at("2026-11-25T12:00"))).isEqualTo(at("2026-11-30T09:00"));
            assertThat(nextWorkingDay(
                            new Hours(LONDON, AT_NIGHT, Set.of(DayOfWeek.SATURDAY), List.of()), at("2026-11-23T12:00")))
                    .isEqualTo(at("2026-11-28T09:00"));
        }

        @Test
        void isAfterLeaveAndNotTheMorningAfterNights() {
            assertThat(nextWorkingDay(away(nights("2026-11-23", "2026-11-24")), at("2026-11-23T12:00")))
                    .isEqualTo(at("2026-11-26T09:00"));
        }

        @Test
        void isNotBeforeItIsQuietNoMore() {
            assertThat(nextWorkingDay(with(quiet("20:00", "10:30")), at("2026-11-23T12:00")))
                    .isEqualTo(at("2026-11-24T10:30"));
        }
    }

    private static Hours with(Quiet quiet) {
        return new Hours(LONDON, quiet, Hours.EVERY_DAY, List.of());
    }

    private static Hours away(DaysAway... ranges) {
        return new Hours(LONDON, AT_NIGHT, Hours.EVERY_DAY, List.of(ranges));
    }

    private static DaysAway nights(String first, String last) {
        return new DaysAway(UUID.randomUUID(), What.NIGHTS, day(first), day(last));
    }

    private static Quiet quiet(String from, String to) {
        return new Quiet(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static LocalDateTime toldAt(Hours hours, LocalDateTime due) {
        return local(hours.allowedFrom(due.atZone(LONDON).toInstant()));
    }

    private static LocalDateTime lastBefore(Hours hours, LocalDateTime latest) {
        return local(hours.lastAllowedBefore(latest.atZone(LONDON).toInstant()).orElseThrow());
    }

    private static LocalDateTime nextWorkingDay(Hours hours, LocalDateTime now) {
        return local(hours.nextWorkingDay(now.atZone(LONDON).toInstant()));
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, LONDON);
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant utc(String text) {
        return LocalDateTime.parse(text).toInstant(java.time.ZoneOffset.UTC);
    }
}
