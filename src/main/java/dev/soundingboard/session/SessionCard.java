package dev.soundingboard.session;

import dev.soundingboard.calendar.CalendarLinks;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Renewable;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.SessionPolicy;
import java.util.List;
import java.util.UUID;

/**
 * A planned session, for one of the two.
 *
 * @param lead what is new; empty if nothing is
 * @param when in the reader's zone, which is named
 * @param place as it was typed; empty for none
 * @param link the place, if it is one that opens; empty for any other
 * @param isOnline whether they meet by video: then they can have a Teams meeting made, or join by the link
 * @param agenda what it is about, as it was typed; empty for nothing
 * @param whoSees who can read both (D3)
 * @param cover what the trainee would like to cover (S6)
 * @param checklist what to go through in a first session (S3); empty for any other
 * @param isAhead whether it can still be cancelled
 * @param ics address of the calendar file
 * @param teams opens Teams with a new meeting filled in
 */
@Template("session/session")
record SessionCard(
        UUID session,
        int version,
        String otherName,
        String lead,
        String when,
        String zone,
        String length,
        String format,
        String place,
        String link,
        boolean isOnline,
        String agenda,
        String whoSees,
        Cover cover,
        List<String> checklist,
        boolean isAhead,
        String ics,
        String teams)
        implements Renewable {

    static SessionCard of(SessionReading reading, CalendarLinks links, SessionPolicy policy) {
        var session = reading.session();
        var meeting = SessionMeetings.meeting(session);
        return new SessionCard(
                session.id(),
                session.shown(),
                reading.otherName(),
                reading.lead(),
                Moments.inWords(session.start(), reading.zone()),
                Moments.zoneInWords(reading.zone()),
                Lengths.inWords(session.length()),
                session.format(),
                reading.arranged().place(),
                reading.arranged().link(),
                session.format().equals(policy.video()),
                reading.arranged().agenda(),
                "I show this only to you and %s.".formatted(reading.otherName()),
                Cover.of(reading, policy.question()),
                reading.found().isFirst() ? policy.checklist() : List.of(),
                session.isAhead(reading.now()),
                links.ics(meeting),
                links.newTeamsMeeting(meeting));
    }

    @Override
    public String summary() {
        return "Your session with %s: %s".formatted(otherName, when);
    }

    @Override
    public Subject subject() {
        return SessionCards.subject(session);
    }
}
