package dev.soundingboard.session;

import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other of the two, with the session's card as it then stands. What has no point any more isn't told. */
@Component
class SessionNotifications implements NotificationContent {

    static final String CANCELLED = "session.cancelled";

    /** What is new about a session that stands, for whoever didn't do it. */
    private static final Map<String, String> NEWS = Map.of(
            "session.planned", "%s has planned a session with you. If it doesn’t suit you, move it.",
            "session.moved",
                    "%s has changed this session. Put it in your calendar again, or move it if it doesn’t suit you.",
            "session.prepared", "%s has said what they would like to cover.");

    private final Notifications notifications;
    private final Sessions sessions;
    private final SessionCards cards;
    private final Clock clock;

    SessionNotifications(Notifications notifications, Sessions sessions, SessionCards cards, Clock clock) {
        this.notifications = notifications;
        this.sessions = sessions;
        this.cards = cards;
        this.clock = clock;
    }

    @EventListener
    void on(SessionEvent.Planned event) {
        notifications.tell(event.other(), "session.planned", event.session());
    }

    @EventListener
    void on(SessionEvent.Moved event) {
        notifications.tell(event.other(), "session.moved", event.session());
    }

    @EventListener
    void on(SessionEvent.Prepared event) {
        notifications.tell(event.other(), "session.prepared", event.session());
    }

    @EventListener
    void on(SessionEvent.Cancelled event) {
        notifications.tell(event.other(), CANCELLED, event.session());
    }

    @Override
    public Set<String> kinds() {
        return Set.of("session.planned", "session.moved", "session.prepared", CANCELLED);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        var found = sessions.inFull(subject);
        return kind.equals(CANCELLED)
                ? found.filter(SessionNotifications::isCalledOff).map(it -> cards.of(it, person))
                : found.filter(it -> it.stands() && it.session().isAhead(clock.instant()))
                        .map(it ->
                                cards.of(it, person, NEWS.getOrDefault(kind, "").formatted(it.nameOfOther(person))));
    }

    /** Of a pair that has ended both know it already. */
    private static boolean isCalledOff(SessionInFull found) {
        return found.session().state() == SessionState.CANCELLED
                && found.pair().mentorship().isActive();
    }
}
