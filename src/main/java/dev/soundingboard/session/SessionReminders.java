package dev.soundingboard.session;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.Preferences;
import dev.soundingboard.notification.Topic;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reminds both before a session, as long before as the scheme says; the trainee then reads what the mentor asks (S6).
 * The kind says how long before; those of a session that moves are forgotten, and told anew.
 */
@Component
class SessionReminders implements NotificationContent {

    private static final Topic SESSIONS = new Topic(
            "sessions", "Sessions that are coming", "you have a session planned", Set.of(Role.TRAINEE, Role.MENTOR));

    private static final String SOON = "session.soon.";

    private final Notifications notifications;
    private final Sessions sessions;
    private final SessionCards cards;
    private final Schemes schemes;
    private final Clock clock;
    private final Preferences preferences;
    private final Map<String, Duration> kinds = new HashMap<>();

    SessionReminders(
            Notifications notifications,
            Sessions sessions,
            SessionCards cards,
            Schemes schemes,
            Clock clock,
            Preferences preferences) {
        this.notifications = notifications;
        this.sessions = sessions;
        this.cards = cards;
        this.schemes = schemes;
        this.clock = clock;
        this.preferences = preferences;
        schemes.all().stream()
                .flatMap(scheme -> scheme.sessions().reminders().stream())
                .forEach(before -> kinds.put(SOON + before, before));
    }

    @EventListener
    void on(SessionEvent.Planned event) {
        remind(event.by(), event.scheme(), event.session(), event.start());
        remind(event.other(), event.scheme(), event.session(), event.start());
    }

    @EventListener
    void on(SessionEvent.Moved event) {
        forget(event.by(), event.scheme(), event.session());
        forget(event.other(), event.scheme(), event.session());
        remind(event.by(), event.scheme(), event.session(), event.start());
        remind(event.other(), event.scheme(), event.session(), event.start());
    }

    private void remind(UUID person, String scheme, UUID session, Instant start) {
        var times = times(scheme, start);
        times.all().stream()
                .filter(before -> times.due(before).isAfter(clock.instant()))
                .forEach(before -> notifications.tellBefore(
                        times.due(before), times.latest(before), person, SOON + before, session));
    }

    private void forget(UUID person, String scheme, UUID session) {
        schemes.get(scheme)
                .sessions()
                .reminders()
                .forEach(before -> notifications.forget(person, SOON + before, session));
    }

    @Override
    public Set<String> kinds() {
        return kinds.keySet();
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.reminderOf(SESSIONS);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        var before = kinds.getOrDefault(kind, Duration.ZERO);
        var now = clock.instant();
        return sessions.inFull(subject)
                .filter(it -> it.stands() && !it.isPaused() && it.session().isAhead(now))
                .filter(it -> isTimeFor(before, it, person, now))
                .map(it -> cards.of(it, person, lead(it, person, now)));
    }

    /** One that was on its way while the session moved is not told. */
    private boolean isTimeFor(Duration before, SessionInFull found, UUID person, Instant now) {
        return times(found.pair().scheme(), found.session().start()).isTimeFor(before, preferences.of(person), now);
    }

    private ReminderTimes times(String scheme, Instant start) {
        return new ReminderTimes(start, schemes.get(scheme).sessions().reminders());
    }

    private static String lead(SessionInFull found, UUID person, Instant now) {
        var when = HowSoon.inWords(now, found.session().start(), found.zoneOf(person));
        return "A reminder: you meet %s %s.".formatted(found.nameOfOther(person), when);
    }
}
