package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.scheme.Schemes;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be typed into the form of a session; the figures are the scheme's. */
@StorageTest
class SessionRulesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    SessionRules rules;

    @Autowired
    Schemes schemes;

    @Autowired
    TestClock clock;

    @BeforeEach
    void startAgain() {
        clock.startsAgain();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-23 | 09:01 | ''
            2026-11-23 | 09:00 | That time has passed. Choose one that is still to come.
            1999-01-01 | 09:00 | That time has passed. Choose one that is still to come.
            -999999999-01-01 | 09:00 | That time has passed. Choose one that is still to come.
            2027-05-23 | 09:00 | ''
            2027-05-24 | 09:00 | Choose a day up to 23 May 2027.
            9999-12-31 | 23:59 | Choose a day up to 23 May 2027.
            +999999999-12-31 | 23:59 | Choose a day up to 23 May 2027.
            2027-02-30 | 09:00 | Give both a day and a time.
            2026-12-01 | 25:00 | Give both a day and a time.
            2026-12-01 | ''    | Give both a day and a time.
            ''         | 09:00 | Give both a day and a time.
            tomorrow   | noon  | Give both a day and a time.
            2027-03-28 | 00:59 | ''
            2027-03-28 | 01:30 | The clocks go forward then, so there is no such time on that day. Choose another one.
            2027-03-28 | 02:00 | ''
            """)
    void aTimeIsRealAndAheadAndNotTooFarAhead(String day, String time, String problem) {
        assertThat(problem(new TypedSession(day, time, "60", "Video", "", ""))).isEqualTo(problem);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            60  | Video          | ''                             | ''
            90  | Face to face   | The quiet room, level 2        | ''
            61  | Video          | ''                             | Choose how long it takes.
            -60 | Video          | ''                             | Choose how long it takes.
            ''  | Video          | ''                             | Choose how long it takes.
            99999999999999 | Video | ''                           | Choose how long it takes.
            60  | Carrier pigeon | ''                             | Choose how you would like to meet.
            60  | Video          | https://meet.example.org/room  | ''
            60  | Video          | http://meet.example.org/room   | A link must begin with https:// and stand alone. Or name the place in words.
            60  | Video          | javascript:alert(1)            | A link must begin with https:// and stand alone. Or name the place in words.
            60  | Video          | https://a@evil.example/        | A link must begin with https:// and stand alone. Or name the place in words.
            60  | Video          | Room 3 ftp://meet.example.org  | A link must begin with https:// and stand alone. Or name the place in words.
            60  | Video          | https://                       | A link must begin with https:// and stand alone. Or name the place in words.
            """)
    void theRestIsOfTheSchemeAndALinkIsSafe(String length, String format, String place, String problem) {
        assertThat(problem(new TypedSession("2026-12-01", "09:00", length, format, place, "")))
                .isEqualTo(problem);
    }

    private String problem(TypedSession typed) {
        return rules.problem(typed, schemes.get("wessex"), LONDON).orElse("");
    }
}
