package dev.soundingboard.session;

import dev.soundingboard.chat.Card;
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
    private final Sessions sessions;
    private final SessionCards cards;

    CardsInChats(Notifications notifications, Sessions sessions, SessionCards cards) {
        this.notifications = notifications;
        this.sessions = sessions;
        this.cards = cards;
    }

    @EventListener
    void on(SessionEvent.Moved event) {
        renew(event.session(), event.by(), event.other());
    }

    @EventListener
    void on(SessionEvent.Prepared event) {
        renew(event.session(), event.by(), event.other());
    }

    @EventListener
    void on(SessionEvent.CoverTakenBack event) {
        renew(event.session(), event.by(), event.other());
    }

    @EventListener
    void on(SessionEvent.Cancelled event) {
        renew(event.session(), event.by(), event.other());
    }

    private void renew(UUID session, UUID one, UUID other) {
        notifications.renew(one, SessionCards.subject(session));
        notifications.renew(other, SessionCards.subject(session));
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
