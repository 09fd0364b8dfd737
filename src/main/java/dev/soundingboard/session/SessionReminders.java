package dev.soundingboard.session;

import dev.soundingboard.calendar.HowSoon;
import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.BeforeSessions;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.Preferences;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds both before a session, as long before as the scheme says; the trainee then reads what the mentor asks (S6). */
@Component
class SessionReminders implements NotificationContent {

    private final BeforeSessions before;
    private final Sessions sessions;
    private final SessionCards cards;
    private final Schemes schemes;
    private final Clock clock;

    SessionReminders(
            Notifications notifications,
            Sessions sessions,
            SessionCards cards,
            Schemes schemes,
            Clock clock,
            Preferences preferences) {
        this.sessions = sessions;
        this.cards = cards;
        this.schemes = schemes;
        this.clock = clock;
        this.before = new BeforeSessions(
                "session.soon.",
                schemes.all().stream().flatMap(scheme -> scheme.sessions().reminders().stream()),
                notifications,
                preferences,
                clock);
    }

    @EventListener
    void on(SessionEvent.Planned event) {
        remind(event.by(), event.scheme(), event.session(), event.start());
        remind(event.other(), event.scheme(), event.session(), event.start());
    }

    @EventListener
    void on(SessionEvent.Moved event) {
        before.forget(event.by(), reminders(event.scheme()), event.session());
        before.forget(event.other(), reminders(event.scheme()), event.session());
        remind(event.by(), event.scheme(), event.session(), event.start());
        remind(event.other(), event.scheme(), event.session(), event.start());
    }

    private void remind(UUID person, String scheme, UUID session, Instant start) {
        before.remind(person, start, reminders(scheme), session);
    }

    private List<Duration> reminders(String scheme) {
        return schemes.get(scheme).sessions().reminders();
    }

    @Override
    public Set<String> kinds() {
        return before.kinds();
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.reminderOf(BeforeSessions.SESSIONS);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return sessions.inFull(subject)
                .filter(it -> it.stands() && !it.isPaused())
                .filter(it -> before.isTimeFor(
                        kind, person, it.session().start(), reminders(it.pair().scheme())))
                .map(it -> cards.of(it, person, lead(it, person, clock.instant())));
    }

    private static String lead(SessionInFull found, UUID person, Instant now) {
        var when = HowSoon.inWords(now, found.session().start(), found.zoneOf(person));
        return "A reminder: you meet %s %s.".formatted(found.nameOfOther(person), when);
    }
}
