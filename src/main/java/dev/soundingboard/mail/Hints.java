package dev.soundingboard.mail;

import dev.soundingboard.calendar.Meeting;
import dev.soundingboard.calendar.Meetings;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.notification.OtherWay.Told;
import dev.soundingboard.people.People;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says what somebody is told in words that anybody may read over their shoulder: what kind of thing, and when. */
@Component
class Hints {

    private final List<Meetings> features;
    private final People people;
    private final Clock clock;

    Hints(List<Meetings> features, People people, Clock clock) {
        this.features = features;
        this.people = people;
        this.clock = clock;
    }

    Hint of(UUID person, List<Told> told) {
        var zone = people.get(person).zone();
        var lines = new LinkedHashSet<String>();
        var meetings = new ArrayList<Meeting>();
        for (var one : told) {
            var meeting = meetingToCome(one.subject());
            lines.add(meeting.map(it -> about(it, one, zone)).orElseGet(() -> about(one)));
            meeting.filter(it -> !meetings.contains(it)).ifPresent(meetings::add);
        }
        return new Hint(subject(told, lines.size()), List.copyOf(lines), meetings);
    }

    private static String subject(List<Told> told, int lines) {
        if (told.stream().allMatch(Hints::isNews)) {
            return "News from Sounding Board";
        }
        return lines == 1 ? "A reminder from Sounding Board" : "Reminders from Sounding Board";
    }

    private static String about(Meeting meeting, Told told, ZoneId zone) {
        var when = "%s (%s)".formatted(Moments.inWords(meeting.start(), zone), Moments.zoneInWords(zone));
        if (meeting.cancelled()) {
            return "Your session on %s doesn’t take place.".formatted(when);
        }
        return (isNews(told) ? "There is news about your session on %s." : "You have a session on %s.").formatted(when);
    }

    private static String about(Told told) {
        return told.manner()
                .topic()
                .map(topic -> "%s: %s.".formatted(topic.name(), topic.why()))
                .orElse("There is news about your mentoring.");
    }

    private static boolean isNews(Told told) {
        return told.manner().topic().isEmpty();
    }

    private Optional<Meeting> meetingToCome(UUID subject) {
        return features.stream()
                .flatMap(feature -> feature.find(subject).stream())
                .filter(meeting -> meeting.end().isAfter(clock.instant()))
                .findFirst();
    }
}
