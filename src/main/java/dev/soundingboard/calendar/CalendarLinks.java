package dev.soundingboard.calendar;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Links that put a {@link Meeting} into somebody's calendar. Neither needs any permission of theirs. */
@Component
public class CalendarLinks {

    /** Long enough to find the card again after the meeting; then the address is worth nothing. */
    private static final Duration AFTER_THE_MEETING = Duration.ofDays(7);

    private final CalendarProperties properties;
    private final CalendarSecret secret;
    private final Clock clock;

    CalendarLinks(CalendarProperties properties, CalendarSecret secret, Clock clock) {
        this.properties = properties;
        this.secret = secret;
        this.clock = clock;
    }

    /** Where the meeting's .ics file is: signed, and good until a week after the meeting. */
    public String ics(Meeting meeting) {
        var token = JWT.create()
                .withSubject(meeting.id().toString())
                .withExpiresAt(meeting.end().plus(AFTER_THE_MEETING))
                .sign(algorithm());
        return UriComponentsBuilder.fromUri(properties.publicAddress())
                .path("/calendar/{token}.ics")
                .buildAndExpand(token)
                .toUriString();
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
        try {
            var verification = (JWTVerifier.BaseVerification) JWT.require(algorithm());
            return Optional.of(
                    UUID.fromString(verification.build(clock).verify(token).getSubject()));
        } catch (JWTVerificationException e) {
            return Optional.empty();
        }
    }

    private Algorithm algorithm() {
        return Algorithm.HMAC256(secret.get());
    }
}
