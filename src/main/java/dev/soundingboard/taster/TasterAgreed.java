package dev.soundingboard.taster;

import dev.soundingboard.calendar.CalendarLinks;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.UUID;

/**
 * The agreed session.
 *
 * @param over true once it has begun; then it can't be cancelled any more
 * @param ics address of the calendar file
 * @param teams opens Teams with a new meeting filled in
 */
@Template("taster/agreed")
record TasterAgreed(
        UUID request,
        int version,
        String otherName,
        String when,
        String zone,
        String format,
        String dilemma,
        String whoSeesTheDilemma,
        boolean over,
        String ics,
        String teams)
        implements Card {

    static TasterAgreed of(Reading reading, CalendarLinks links) {
        var request = reading.request();
        var start = request.agreed().orElseThrow();
        var meeting = TasterMeetings.meeting(request, reading.scheme().tasterRules());
        return new TasterAgreed(
                request.id(),
                request.version(),
                reading.otherName(),
                Moments.inWords(start, reading.zone()),
                reading.zoneInWords(),
                request.format(),
                reading.dilemma(),
                reading.whoSeesTheDilemma(),
                !start.isAfter(reading.now()),
                links.ics(meeting),
                links.newTeamsMeeting(meeting));
    }

    @Override
    public String summary() {
        return "Your taster with %s: %s".formatted(otherName, when);
    }
}
