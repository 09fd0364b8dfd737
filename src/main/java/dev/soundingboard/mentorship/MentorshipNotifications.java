package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has not seen it yet that they are a pair, or are one no more; and the team, where its scheme says so. */
@Component
class MentorshipNotifications implements NotificationContent {

    private static final String BEGUN = "mentorship.begun";
    private static final String ENDED = "mentorship.ended";
    private static final String ENDED_FOR_TEAM = "mentorship.ended-team";

    private final Notifications notifications;
    private final MentorshipRepository mentorships;
    private final MentorshipCards cards;
    private final People people;
    private final Schemes schemes;

    MentorshipNotifications(
            Notifications notifications,
            MentorshipRepository mentorships,
            MentorshipCards cards,
            People people,
            Schemes schemes) {
        this.notifications = notifications;
        this.mentorships = mentorships;
        this.cards = cards;
        this.people = people;
        this.schemes = schemes;
    }

    @EventListener
    void on(MentorshipEvent.Begun event) {
        notifications.tell(event.pair().otherThan(event.by()), BEGUN, event.mentorship());
    }

    @EventListener
    void on(MentorshipEvent.Introduced event) {
        event.pair().both().forEach(person -> notifications.tell(person, BEGUN, event.mentorship()));
    }

    /** F1: an admin who is one of the two or ended it knows already; of a mentor who leaves, they hear once. */
    @EventListener
    void on(MentorshipEvent.Ended event) {
        var both = event.pair().both();
        both.stream()
                .filter(person -> !person.equals(event.by()))
                .forEach(person -> notifications.tell(person, ENDED, event.mentorship()));
        if (schemes.get(event.pair().scheme()).ending().tellTeam() && event.how() != Ending.MENTOR_LEFT) {
            people.admins(event.pair().scheme()).stream()
                    .filter(admin -> !both.contains(admin) && !admin.equals(event.by()))
                    .forEach(admin -> notifications.tell(admin, ENDED_FOR_TEAM, event.mentorship()));
        }
    }

    @Override
    public Set<String> kinds() {
        return Set.of(BEGUN, ENDED, ENDED_FOR_TEAM);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return mentorships
                .inFull(subject)
                .filter(pair -> pair.mentorship().isActive() == kind.equals(BEGUN))
                .map(pair -> kind.equals(ENDED_FOR_TEAM) ? forTeam(pair) : cards.of(pair, person));
    }

    /** F1, D2: that it has ended; neither why, nor which of the two ended it. */
    private static Card forTeam(MentorshipInFull pair) {
        return new News(
                "The mentoring of %s and %s has ended".formatted(pair.traineeName(), pair.mentorName()),
                "Both know. The place with %s is free.".formatted(pair.mentorName()),
                List.of(Home.asButton()));
    }
}
