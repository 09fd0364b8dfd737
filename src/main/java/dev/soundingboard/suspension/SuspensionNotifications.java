package dev.soundingboard.suspension;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.Suspension;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a mentor, kindly and with whom to ask, that trainees can't find them; and when they can again. */
@Component
class SuspensionNotifications implements NotificationContent {

    private static final String HIDDEN = "suspension.hidden";
    private static final String BACK = "suspension.back";

    private final Notifications notifications;
    private final Mentors mentors;
    private final Schemes schemes;

    SuspensionNotifications(Notifications notifications, Mentors mentors, Schemes schemes) {
        this.notifications = notifications;
        this.mentors = mentors;
        this.schemes = schemes;
    }

    @EventListener
    void on(Suspension.Begun begun) {
        notifications.tell(begun.person(), HIDDEN, begun.mentor());
    }

    @EventListener
    void on(Suspension.Over over) {
        notifications.tell(over.person(), BACK, over.mentor());
    }

    @Override
    public Set<String> kinds() {
        return Set.of(HIDDEN, BACK);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.NEWS;
    }

    /** What has been undone by the time of sending isn't told. */
    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return mentors.find(subject)
                .filter(mentor -> mentor.suspendedSince().isPresent() == kind.equals(HIDDEN))
                .map(mentor -> kind.equals(HIDDEN) ? hidden(mentor) : back(mentor));
    }

    private Card hidden(Mentor mentor) {
        var team = schemes.get(mentor.scheme()).team();
        return new News(
                "Your mentor profile is hidden for now",
                "The %s has taken it off the list, so trainees can’t find you or ask you just now. Mentoring that has begun goes on as before. If you would like to talk about it, write to %s."
                        .formatted(team.name(), team.email()),
                List.of(Home.asButton()));
    }

    private Card back(Mentor mentor) {
        var scheme = schemes.get(mentor.scheme());
        return new News(
                "Your mentor profile is back",
                mentor.isListed()
                        ? "The %s has put it back on the list. %s Thank you."
                                .formatted(
                                        scheme.team().name(),
                                        scheme.mentors().standing().free())
                        : "The %s has put it back. Trainees can find you when you have accepted the current agreement: say “supervision”."
                                .formatted(scheme.team().name()),
                List.of(Home.asButton()));
    }
}
