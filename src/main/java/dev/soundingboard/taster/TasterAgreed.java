package dev.soundingboard.taster;

import dev.soundingboard.calendar.CalendarLinks;
import dev.soundingboard.chat.Renewable;
import dev.soundingboard.chat.Template;
import java.util.List;
import java.util.UUID;

/**
 * The agreed session.
 *
 * @param lead why they are shown it now; empty if they asked
 * @param problem what hindered their wish to move it; empty if nothing did
 * @param ics address of the calendar file
 * @param isOnline whether they meet by video: then a Teams meeting can be made
 * @param teams opens Teams with a new meeting filled in
 * @param lines other times, as typed so far
 * @param canTell whether the trainee can tell the team that they can't reach the mentor (P6)
 * @param told that they have told the team; empty if they haven't
 */
@Template("taster/agreed")
record TasterAgreed(
        UUID request,
        int version,
        String otherName,
        String lead,
        String problem,
        String when,
        String zone,
        String format,
        String dilemma,
        String whoSeesTheDilemma,
        String ics,
        boolean isOnline,
        String teams,
        List<TimeLine> lines,
        Days days,
        boolean canTell,
        String told)
        implements Renewable {

    static TasterAgreed of(Reading reading, CalendarLinks links, String lead, String problem, TypedTimes typed) {
        var request = reading.request();
        var meeting = TasterMeetings.meeting(request, reading.scheme().tasterRules());
        return new TasterAgreed(
                request.id(),
                request.version(),
                reading.otherName(),
                lead,
                problem,
                reading.agreedInWords(),
                reading.zoneInWords(),
                request.wish().format(),
                reading.dilemma(),
                reading.whoSeesTheDilemma(),
                links.ics(meeting),
                request.wish().format().equals(reading.scheme().sessions().video()),
                links.newTeamsMeeting(meeting),
                TimeLine.of(typed),
                reading.days(),
                reading.mayTellTheTeam(),
                reading.told());
    }

    @Override
    public String summary() {
        return lead.isEmpty() ? "Your taster with %s: %s".formatted(otherName, when) : lead;
    }

    @Override
    public Subject subject() {
        return TasterCards.subject(request);
    }
}
