package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.mentorship.Since;
import dev.soundingboard.scheme.MeetingPolicy.Frequency;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S1: how often the two meet, and how far they have got. */
class CadenceTest {

    private static final Instant SINCE = Instant.parse("2026-11-23T09:00:00Z");
    private static final Since PAIR = new Since(SINCE, SINCE);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Frequency EVERY_8_WEEKS = new Frequency("", Period.ofWeeks(8), null, null);
    private static final Frequency THREE_IN_6_MONTHS = new Frequency("", null, 3, Period.ofMonths(6));
    private static final Frequency AS_THEY_LIKE = new Frequency("", null, null, null);

    @Test
    void withoutASessionForEightWeeksAPairIsBehind() {
        var none = new Cadence(EVERY_8_WEEKS, PAIR, List.of());

        assertThat(none.isBehind(SINCE.plus(Duration.ofDays(55)))).isFalse();
        assertThat(none.isBehind(SINCE.plus(Duration.ofDays(56)))).isTrue();
        assertThat(none.nextLook(SINCE)).contains(SINCE.plus(Duration.ofDays(56)));
    }

    @Test
    void whatIsPlannedOrWasAndNobodyHasLoggedCounts() {
        var planned = new Cadence(EVERY_8_WEEKS, PAIR, List.of(held(30)));

        assertThat(planned.isBehind(SINCE.plus(Duration.ofDays(56)))).isFalse();
        assertThat(planned.nextLook(SINCE.plus(Duration.ofDays(56)))).contains(SINCE.plus(Duration.ofDays(86)));
    }

    @Test
    void threeInSixMonthsIsLookedAtWhileItCanStillBeMet() {
        var one = new Cadence(THREE_IN_6_MONTHS, PAIR, List.of(held(30)));

        assertThat(one.isBehind(SINCE.plus(Duration.ofDays(50))))
                .as("one by a quarter of the time")
                .isFalse();
        assertThat(one.isBehind(SINCE.plus(Duration.ofDays(95))))
                .as("one by half of it")
                .isTrue();
        assertThat(one.isBehind(SINCE.plus(Duration.ofDays(200))))
                .as("once it is over")
                .isFalse();
        assertThat(one.nextLook(SINCE.plus(Duration.ofDays(150)))).isEmpty();
    }

    @Test
    void whereTheTwoDecideNobodyIsBehind() {
        var none = new Cadence(AS_THEY_LIKE, PAIR, List.of());

        assertThat(none.isBehind(SINCE.plus(Duration.ofDays(500)))).isFalse();
        assertThat(none.nextLook(SINCE)).isEmpty();
    }

    @Test
    void progressIsSaidInAFewWords() {
        var two = Stream.of(10, 40).map(CadenceTest::held).toList();

        assertThat(Progress.of(THREE_IN_6_MONTHS, PAIR, two).inWords(LONDON, SINCE))
                .isEqualTo("2 of 3 by 23 May 2027");
        assertThat(Progress.of(AS_THEY_LIKE, PAIR, two).inWords(LONDON, SINCE))
                .isEqualTo("2 so far, the last on 2 January 2027");
        assertThat(Progress.of(EVERY_8_WEEKS, PAIR, List.of()).inWords(LONDON, SINCE))
                .isEqualTo("None yet. Meet by 18 January 2027");
    }

    @Test
    void aDayThatHasPassedIsSaidKindly() {
        var onTheDay = SINCE.plus(Duration.ofDays(56)).plus(Duration.ofHours(8));
        var later = SINCE.plus(Duration.ofDays(200));

        assertThat(Progress.of(EVERY_8_WEEKS, PAIR, List.of()).inWords(LONDON, onTheDay))
                .isEqualTo("None yet. Meet by 18 January 2027");
        assertThat(Progress.of(EVERY_8_WEEKS, PAIR, List.of()).inWords(LONDON, later))
                .isEqualTo("None yet. It was time to meet by 18 January 2027");
        assertThat(Progress.of(THREE_IN_6_MONTHS, PAIR, List.of(held(10))).inWords(LONDON, later))
                .isEqualTo("1 of the 3 hoped for by 23 May 2027");
    }

    @Test
    void whatWasHeldBeforeABreakCountsAndTheTimeAwayDoesNot() {
        var away = Duration.ofDays(60);
        var resumed = new Since(SINCE.plus(away), SINCE.plus(Duration.ofDays(110)));
        var two = Stream.of(10, 40).map(CadenceTest::held).toList();

        assertThat(Progress.of(THREE_IN_6_MONTHS, resumed, two).inWords(LONDON, SINCE))
                .isEqualTo("2 of 3 by 22 July 2027");
        var cadence = new Cadence(THREE_IN_6_MONTHS, resumed, two);
        assertThat(cadence.isBehind(SINCE.plus(Duration.ofDays(190))))
                .as("without the break it would be the time for three")
                .isFalse();
        assertThat(cadence.isBehind(SINCE.plus(Duration.ofDays(200)))).isTrue();
    }

    private static Session held(int days) {
        var start = SINCE.plus(Duration.ofDays(days));
        return Session.recorded(UUID.randomUUID(), Slot.of(start, Duration.ofHours(1), "Video"), UUID.randomUUID());
    }
}
