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
            var coming = toCome(one.subject());
            lines.add(coming.map(it -> about(it, one, zone)).orElseGet(() -> about(one)));
            coming.map(Coming::meeting).filter(it -> !meetings.contains(it)).ifPresent(meetings::add);
        }
        return new Hint(subject(told, lines.size()), List.copyOf(lines), meetings);
    }

    private static String subject(List<Told> told, int lines) {
        if (told.stream().allMatch(Hints::isNews)) {
            return "News from Sounding Board";
        }
        return lines == 1 ? "A reminder from Sounding Board" : "Reminders from Sounding Board";
    }

    private static String about(Coming coming, Told told, ZoneId zone) {
        var meeting = coming.meeting();
        var when = "%s (%s)".formatted(Moments.inWords(meeting.start(), zone), Moments.zoneInWords(zone));
        if (meeting.cancelled()) {
            return "Your %s on %s doesn’t take place.".formatted(coming.called(), when);
        }
        return (isNews(told) ? "There is news about your %s on %s." : "You have a %s on %s.")
                .formatted(coming.called(), when);
    }

    private static String about(Told told) {
        return told.manner()
                .topic()
                .map(topic -> "%s: %s.".formatted(topic.name(), topic.why()))
                .orElse("There is news about your mentoring.");
    }

    private static boolean isNews(Told told) {
        return !told.manner().isReminder();
    }

    private Optional<Coming> toCome(UUID subject) {
        return features.stream()
                .flatMap(feature -> feature.find(subject).map(it -> new Coming(it, feature.called())).stream())
                .filter(coming -> coming.meeting().end().isAfter(clock.instant()))
                .findFirst();
    }

    /** A meeting that isn't over, and what people call it. */
    private record Coming(Meeting meeting, String called) {}
}
