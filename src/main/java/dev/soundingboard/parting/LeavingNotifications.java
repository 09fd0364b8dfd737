package dev.soundingboard.parting;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Thanks a mentor who has left, and tells the others of the team. */
@Component
class LeavingNotifications implements NotificationContent {

    private static final String LEFT = "leaving.left";
    private static final String LEFT_FOR_TEAM = "leaving.left-team";

    private final Notifications notifications;
    private final Mentors mentors;
    private final People people;
    private final Schemes schemes;

    LeavingNotifications(Notifications notifications, Mentors mentors, People people, Schemes schemes) {
        this.notifications = notifications;
        this.mentors = mentors;
        this.people = people;
        this.schemes = schemes;
    }

    void left(Mentor mentor, Actor by) {
        notifications.tell(mentor.person(), LEFT, mentor.id());
        people.admins(mentor.scheme()).stream()
                .filter(admin -> !admin.equals(by.person()) && !admin.equals(mentor.person()))
                .forEach(admin -> notifications.tell(admin, LEFT_FOR_TEAM, mentor.id()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(LEFT, LEFT_FOR_TEAM);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.NEWS;
    }

    /** Whoever has come back meanwhile isn't told that they left. */
    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return mentors.find(subject)
                .filter(mentor -> !people.get(mentor.person()).is(Role.MENTOR, mentor.scheme()))
                .map(mentor -> kind.equals(LEFT) ? thanks(mentor) : forTeam(mentor));
    }

    private News thanks(Mentor mentor) {
        var scheme = schemes.get(mentor.scheme());
        return new News(
                "Thank you for having been a mentor",
                "The %s has ended your role as a mentor in %s. Trainees can’t find you there any more, and you have nothing more to do. You can join again at any time. If it is not right, write to %s."
                        .formatted(
                                scheme.team().name(),
                                scheme.name(),
                                scheme.team().email()),
                List.of(Home.asButton()));
    }

    private static News forTeam(Mentor mentor) {
        return new News(
                "%s has left the scheme as a mentor".formatted(mentor.name()),
                "Somebody in your team has seen to it. Their trainees are told.",
                List.of(Home.asButton()));
    }
}
