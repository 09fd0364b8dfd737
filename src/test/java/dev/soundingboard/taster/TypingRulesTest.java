package dev.soundingboard.taster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.TestClock;
import dev.soundingboard.scheme.TasterPolicy;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P2, S4: what may be typed into the taster's forms. */
class TypingRulesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final TasterPolicy POLICY = new TasterPolicy(
            "Try it.",
            Duration.ofHours(1),
            Duration.ofHours(24),
            Duration.ofDays(90),
            3,
            Period.ofDays(3),
            Period.ofDays(7),
            Period.ofDays(14),
            null,
            null,
            List.of("No."));

    private final TypingRules rules = new TypingRules(new TestClock());

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-24 | 09:00 | ''
            2026-11-24 | 08:59 | Choose times that are at least 24 hours from now.
            1999-01-01 | 09:00 | Choose times that are at least 24 hours from now.
            2027-02-21 | 09:00 | ''
            2027-02-21 | 09:01 | Choose times in the next 90 days.
            9999-12-31 | 23:59 | Choose times in the next 90 days.
            2026-02-30 | 09:00 | Give both a date and a time, or leave both empty.
            2026-12-01 | 25:00 | Give both a date and a time, or leave both empty.
            2026-12-01 | ''    | Give both a date and a time, or leave both empty.
            ''         | 09:00 | Give both a date and a time, or leave both empty.
            tomorrow   | noon  | Give both a date and a time, or leave both empty.
            ''         | ''    | Give at least one time that suits you.
            """)
    void aTimeIsCompleteSoonEnoughAndNotTooSoon(String date, String time, String problem) {
        var typed = new TypedTimes(date, time, null, null, "", "  ");

        assertThat(rules.goodTimes(typed, LONDON, POLICY).orElse("")).isEqualTo(problem);
    }

    @Test
    void theSameTimeTwiceIsOneTimeAndTheEarliestComesFirst() {
        var typed = new TypedTimes("2026-12-03", "09:00", "2026-12-01", "09:00", "2026-12-03", "09:00");

        assertThat(typed.moments(LONDON)).hasSize(2).isSorted();
    }

    @Test
    void anHourThatTheClocksSkipIsTheNextOne() {
        var typed = new TypedTimes("2027-03-28", "01:30", null, null, null, null);

        assertThat(typed.moments(LONDON)).first().asString().isEqualTo("2027-03-28T01:30:00Z");
    }

    @Test
    void aDilemmaFitsInALine() {
        assertThat(rules.shortEnough("x".repeat(300))).isEmpty();
        assertThat(rules.shortEnough("x".repeat(10_000)))
                .contains("Say it in up to 300 characters. You have used 10,000.");
    }

    @Test
    void aWayOfMeetingIsOneOfTheSchemes() {
        assertThat(rules.knownWay("Video", List.of("Video"))).isEmpty();
        assertThat(rules.knownWay("Carrier pigeon", List.of("Video"))).contains("Choose how you would like to meet.");
    }
}
