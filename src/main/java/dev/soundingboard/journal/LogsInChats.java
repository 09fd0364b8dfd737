package dev.soundingboard.journal;

import dev.soundingboard.chat.Card;
import dev.soundingboard.mentorship.Mentorship;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.session.SessionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is kept of a session changes in both chats: nothing that was taken out stays in an older card (D2). */
@Component
class LogsInChats implements NotificationContent {

    private final Notifications notifications;
    private final Mentorships mentorships;
    private final Entries entries;
    private final JournalCards cards;

    LogsInChats(Notifications notifications, Mentorships mentorships, Entries entries, JournalCards cards) {
        this.notifications = notifications;
        this.mentorships = mentorships;
        this.entries = entries;
        this.cards = cards;
    }

    /** One of the two has changed what hangs on it. */
    void changed(Entry entry) {
        entry.itsLog().ifPresent(log -> {
            log.hasChanged();
            entries.saveAndFlush(log);
        });
        renew(entry);
    }

    /** One of the two has changed the log itself, or the session. */
    void renew(Entry entry) {
        renew(entry.id(), entry.pair());
    }

    @EventListener
    void on(SessionEvent.TakenBack event) {
        mentorships.find(event.mentorship()).ifPresent(pair -> renew(event.session(), pair));
    }

    private void renew(UUID session, Mentorship pair) {
        pair.pair().both().forEach(person -> notifications.renew(person, JournalCards.subject(session)));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(JournalCards.KIND);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return entries.of(subject, person)
                .filter(entry -> entry.pair().pair().isOf(person))
                .map(entry -> cards.of(entry, person));
    }
}
