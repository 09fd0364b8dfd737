package dev.soundingboard.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StorageTest
class CalendarTest {

    private static final Instant START = Instant.parse("2026-11-24T18:00:00Z");

    @Autowired
    CalendarLinks links;

    @Autowired
    IcsFile file;

    @Autowired
    TestClock clock;

    private final Meeting meeting =
            new Meeting(UUID.fromString("11111111-2222-4333-8444-555555555555"), 3, START, Duration.ofHours(1));

    @BeforeEach
    void startAgain() {
        clock.startsAgain();
    }

    @Test
    void theFileIsPrivateAndNeutral() {
        assertThat(file.of(meeting).lines())
                .contains(
                        "UID:11111111-2222-4333-8444-555555555555@sounding-board",
                        "SEQUENCE:3",
                        "CLASS:PRIVATE",
                        "SUMMARY:Meeting",
                        "DTSTART:20261124T180000Z",
                        "DTEND:20261124T190000Z",
                        "DTSTAMP:20261123T090000Z");
    }

    @Test
    void itsAddressIsGoodUntilAWeekAfterTheMeeting() {
        var token = token(links.ics(meeting));

        assertThat(links.meetingOf(token)).contains(meeting.id());
        clock.passes(Duration.ofDays(8));
        assertThat(links.meetingOf(token)).contains(meeting.id());
        clock.passes(Duration.ofDays(1));
        assertThat(links.meetingOf(token)).isEmpty();
    }

    @Test
    void anAddressThatWeDidNotSignOpensNothing() {
        var token = token(links.ics(meeting));

        assertThat(links.meetingOf(token.substring(0, token.length() - 4) + "AAAA"))
                .isEmpty();
        assertThat(links.meetingOf("junk")).isEmpty();
        assertThat(links.meetingOf("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.")).isEmpty();
    }

    @Test
    void theTeamsLinkOpensANewMeetingAtThatTime() {
        assertThat(links.newTeamsMeeting(meeting))
                .isEqualTo("https://teams.microsoft.com/l/meeting/new?subject=Meeting"
                        + "&startTime=2026-11-24T18:00:00Z&endTime=2026-11-24T19:00:00Z");
    }

    @Test
    void momentsAreSaidInTheReadersZone() {
        assertThat(Moments.inWords(START, ZoneId.of("Europe/London"))).isEqualTo("Tuesday 24 November, 6pm");
        assertThat(Moments.inWords(START, ZoneId.of("Australia/Sydney"))).isEqualTo("Wednesday 25 November, 5am");
        assertThat(Moments.inShort(START, ZoneId.of("Europe/London"))).isEqualTo("Tue 24 Nov, 6pm");
        assertThat(Moments.zoneInWords(ZoneId.of("Europe/London"))).isEqualTo("London time");
    }

    private static String token(String address) {
        return address.replaceAll(".*/calendar/|[.]ics$", "");
    }
}
