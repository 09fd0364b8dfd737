package dev.soundingboard.journal;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.Topic;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.session.SessionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After a planned session both are asked once if they met; what one logs or writes the other hears of, not its words. */
@Component
class JournalNotifications implements NotificationContent {

    private static final Topic LOG = new Topic(
            "log", "After a session", "a session that you had planned is over", Set.of(Role.TRAINEE, Role.MENTOR));

    private static final String LOG_IT = "journal.log-it";
    private static final String LOGGED = "journal.logged";
    private static final String MISSED = "journal.missed";
    private static final String WRITTEN = "journal.written";

    private final Notifications notifications;
    private final Mentorships mentorships;
    private final Entries entries;
    private final JournalCards cards;
    private final JournalNews news;
    private final Schemes schemes;
    private final JournalRules rules;

    JournalNotifications(
            Notifications notifications,
            Mentorships mentorships,
            Entries entries,
            JournalCards cards,
            JournalNews news,
            Schemes schemes,
            JournalRules rules) {
        this.notifications = notifications;
        this.mentorships = mentorships;
        this.entries = entries;
        this.cards = cards;
        this.news = news;
        this.schemes = schemes;
        this.rules = rules;
    }

    @EventListener
    void on(SessionEvent.Planned event) {
        askAfter(event.session(), event.by());
    }

    @EventListener
    void on(SessionEvent.Moved event) {
        notifications.forget(event.by(), LOG_IT, event.session());
        notifications.forget(event.other(), LOG_IT, event.session());
        askAfter(event.session(), event.by());
    }

    @EventListener
    void on(SessionEvent.Held event) {
        tellTheOther(event.mentorship(), event.session(), event.by(), LOGGED);
    }

    @EventListener
    void on(SessionEvent.NotHeld event) {
        tellTheOther(event.mentorship(), event.session(), event.by(), MISSED);
    }

    @EventListener
    void on(SessionLog.Written event) {
        tellTheOther(event.mentorship(), event.session(), event.by(), WRITTEN);
    }

    private void askAfter(UUID session, UUID by) {
        entries.of(session, by).ifPresent(entry -> {
            var due = entry.session()
                    .end()
                    .plus(schemes.get(entry.scheme()).records().askAfter());
            notifications.tellAt(due, by, LOG_IT, session);
            notifications.tellAt(due, entry.otherThan(by), LOG_IT, session);
        });
    }

    private void tellTheOther(UUID mentorship, UUID session, UUID by, String kind) {
        mentorships
                .find(mentorship)
                .map(pair -> pair.pair().otherThan(by))
                .ifPresent(other -> notifications.tell(other, kind, session));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(LOG_IT, LOGGED, MISSED, WRITTEN);
    }

    @Override
    public Manner mannerOf(String kind) {
        return kind.equals(LOG_IT) ? Manner.reminderOf(LOG) : Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        var entry = entries.of(subject, person).filter(it -> it.pair().isActive());
        if (kind.equals(LOG_IT)) {
            return entry.filter(this::isDue).map(it -> cards.of(it, person));
        }
        return kind.equals(WRITTEN)
                ? entry.filter(it -> hasWritten(it, person)).map(it -> news.written(it, person))
                : entry.filter(it -> it.isHeld() == kind.equals(LOGGED) && !it.isPlanned())
                        .map(it -> news.logged(it, person));
    }

    /** A session that has moved is asked about after its new end; during a break nobody is asked. */
    private boolean isDue(Entry entry) {
        return !entry.pair().isPaused()
                && entry.shouldBeOver(
                        rules.now().minus(schemes.get(entry.scheme()).records().askAfter()));
    }

    private static boolean hasWritten(Entry entry, UUID reader) {
        return entry.isHeld()
                && entry.itsLog()
                        .flatMap(SessionLog::writtenBy)
                        .filter(writer -> !writer.equals(reader))
                        .isPresent();
    }
}
