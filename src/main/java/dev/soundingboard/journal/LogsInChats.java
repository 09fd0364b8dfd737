package dev.soundingboard.journal;

import dev.soundingboard.chat.Card;
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
    private final Entries entries;
    private final JournalCards cards;

    LogsInChats(Notifications notifications, Entries entries, JournalCards cards) {
        this.notifications = notifications;
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
        entry.pair().pair().both().forEach(person -> notifications.renew(person, JournalCards.subject(entry.id())));
    }

    @EventListener
    void on(SessionEvent.TakenBack event) {
        entries.of(event.session(), event.by()).ifPresent(this::renew);
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
