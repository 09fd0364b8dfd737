package dev.soundingboard.session;

import dev.soundingboard.chat.Card;
import dev.soundingboard.mentorship.Mentorship;
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

    /** What is logged can't be moved or cancelled from an older card. */
    @EventListener({SessionEvent.Held.class, SessionEvent.NotHeld.class, SessionEvent.TakenBack.class})
    void onLogged(SessionEvent event) {
        mentorships
                .find(event.mentorship())
                .map(Mentorship::pair)
                .ifPresent(pair -> renew(event.session(), pair.trainee(), pair.mentorPerson()));
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
