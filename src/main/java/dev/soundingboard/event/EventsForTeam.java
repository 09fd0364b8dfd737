package dev.soundingboard.event;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.event.EventCommand.Show;
import dev.soundingboard.event.EventCommand.Who;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to development days in the team's menu where it holds some, and those of which nobody is recorded. */
@Component
@Order(10)
class EventsForTeam implements TeamItem {

    private final Unrecorded unrecorded;
    private final TeamEvents team;

    EventsForTeam(Unrecorded unrecorded, TeamEvents team) {
        this.unrecorded = unrecorded;
        this.team = team;
    }

    @Override
    public List<Group> stuck(Actor admin) {
        var days = unrecorded.of(admin.inScheme());
        return Group.of(
                "Development days without a record",
                "They are over. Mentors find them in their log when you have recorded who was there.",
                days.size(),
                days.stream()
                        .limit(AT_ONCE)
                        .map(day -> new Row(
                                day.details().title(),
                                "On %s".formatted(EventWords.day(day, admin.zone())),
                                record(day)))
                        .toList());
    }

    /** The form for a day that is over. */
    static Button record(Event day) {
        return new Button("Record who came", new Who(day.id(), 0));
    }

    @Override
    public List<Way> ways(Actor admin) {
        return team.kind(admin.inScheme()).isPresent() ? List.of(new Way(Area.MENTORS, Show.asButton())) : List.of();
    }
}
