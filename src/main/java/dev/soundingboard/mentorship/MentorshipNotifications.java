package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has not seen it yet that they are a pair, or are one no more. */
@Component
class MentorshipNotifications implements NotificationContent {

    private static final String BEGUN = "mentorship.begun";
    private static final String ENDED = "mentorship.ended";

    private final Notifications notifications;
    private final MentorshipRepository mentorships;
    private final MentorshipCards cards;

    MentorshipNotifications(Notifications notifications, MentorshipRepository mentorships, MentorshipCards cards) {
        this.notifications = notifications;
        this.mentorships = mentorships;
        this.cards = cards;
    }

    @EventListener
    void on(Mentorship.Begun event) {
        notifications.tell(event.pair().otherThan(event.by()), BEGUN, event.mentorship());
    }

    @EventListener
    void on(Mentorship.Introduced event) {
        notifications.tell(event.pair().trainee(), BEGUN, event.mentorship());
        notifications.tell(event.pair().mentorPerson(), BEGUN, event.mentorship());
    }

    @EventListener
    void on(Mentorship.Ended event) {
        event.pair().both().stream()
                .filter(person -> !person.equals(event.by()))
                .forEach(person -> notifications.tell(person, ENDED, event.mentorship()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(BEGUN, ENDED);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return mentorships
                .inFull(subject)
                .filter(pair -> pair.mentorship().isActive() == kind.equals(BEGUN))
                .map(pair -> cards.of(pair, person));
    }
}
