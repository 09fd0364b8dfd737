package dev.soundingboard.session;

import dev.soundingboard.chat.Card;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A session that changes does so in both chats: no older card shows another time, place, agenda or wish. */
@Component
class CardsInChats implements NotificationContent {

    private final Notifications notifications;
    private final Mentorships mentorships;
    private final Sessions sessions;
    private final SessionCards cards;

    CardsInChats(Notifications notifications, Mentorships mentorships, Sessions sessions, SessionCards cards) {
        this.notifications = notifications;
        this.mentorships = mentorships;
        this.sessions = sessions;
        this.cards = cards;
    }

    /** Nor can what is logged be moved or cancelled from an older card. */
    @EventListener({
        SessionEvent.Moved.class,
        SessionEvent.Prepared.class,
        SessionEvent.CoverTakenBack.class,
        SessionEvent.Cancelled.class,
        SessionEvent.Held.class,
        SessionEvent.NotHeld.class,
        SessionEvent.TakenBack.class
    })
    void on(SessionEvent event) {
        var subject = SessionCards.subject(event.session());
        mentorships
                .find(event.mentorship())
                .ifPresent(pair -> pair.pair().both().forEach(person -> notifications.renew(person, subject)));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(SessionCards.KIND);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return sessions.inFull(subject)
                .filter(it -> it.pair().mentorship().pair().isOf(person))
                .map(it -> cards.of(it, person));
    }
}
