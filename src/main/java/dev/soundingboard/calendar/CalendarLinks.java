package dev.soundingboard.calendar;

import dev.soundingboard.links.SignedLinks;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Links that put a {@link Meeting} into somebody's calendar. Neither needs any permission of theirs. */
@Component
public class CalendarLinks {

    private static final String PURPOSE = "calendar";

    /** Long enough to find the card again after the meeting; then the address is worth nothing. */
    private static final Duration AFTER_THE_MEETING = Duration.ofDays(7);

    private final SignedLinks links;

    CalendarLinks(SignedLinks links) {
        this.links = links;
    }

    /** Where the meeting's .ics file is: signed, and good until a week after the meeting. */
    public String ics(Meeting meeting) {
        return links.to(
                "/calendar/{token}.ics",
                PURPOSE,
                meeting.id().toString(),
                meeting.end().plus(AFTER_THE_MEETING));
    }

    /** Opens Teams with a new meeting filled in. */
    public String newTeamsMeeting(Meeting meeting) {
        return UriComponentsBuilder.fromUriString("https://teams.microsoft.com/l/meeting/new")
                .queryParam("subject", Meeting.TITLE)
                .queryParam("startTime", DateTimeFormatter.ISO_INSTANT.format(meeting.start()))
                .queryParam("endTime", DateTimeFormatter.ISO_INSTANT.format(meeting.end()))
                .encode()
                .toUriString();
    }

    /** The meeting that a token names; empty if we didn't sign it, or it has run out. */
    Optional<UUID> meetingOf(String token) {
        return links.subjectOf(PURPOSE, token).map(UUID::fromString);
    }
}
