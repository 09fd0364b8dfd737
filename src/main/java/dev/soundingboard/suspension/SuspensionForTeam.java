package dev.soundingboard.suspension;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.SuspensionCommand.Ask;
import dev.soundingboard.people.Names.Named;
import dev.soundingboard.people.NotInstalled;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hiding mentors and putting them back; and which mentors can't be told anything. */
@Component
@Order(8)
class SuspensionForTeam implements TeamItem {

    private final NotInstalled notInstalled;
    private final Mentors mentors;

    SuspensionForTeam(NotInstalled notInstalled, Mentors mentors) {
        this.notInstalled = notInstalled;
        this.mentors = mentors;
    }

    @Override
    public List<Group> stuck(Actor admin) {
        var scheme = admin.inScheme();
        var missing = notInstalled.of(scheme, Role.MENTOR, AT_ONCE);
        var rows = mentors.ofPeople(missing.people().stream().map(Named::person).toList(), scheme).stream()
                .map(SuspensionForTeam::row)
                .toList();
        return Group.of(
                "Mentors who have not installed the app",
                "Nothing that I write reaches them. Ask them in another way to add Sounding Board in Teams.",
                missing.count(),
                rows);
    }

    private static Row row(Mentor mentor) {
        return new Row(mentor.name(), "", new Button("Profile", new MentorCommand.Open(mentor.id())));
    }

    @Override
    public List<Way> ways(Actor admin) {
        return List.of(
                new Way(Area.MENTORS, new Button("See the mentors", MentorCommand.Browse.all())),
                new Way(Area.MENTORS, new Button("Hide a mentor", new Ask(""))),
                new Way(Area.MENTORS, SuspensionCards.hiddenOnes()));
    }
}
