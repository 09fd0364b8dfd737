package dev.soundingboard.taster;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.Topic;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.taster.TasterEvent.Waits;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever hasn't answered a request is reminded once before it expires; the full time is theirs after each move (P6). */
@Component
class TasterReminders implements NotificationContent {

    private static final Topic REQUESTS = new Topic(
            "requests",
            "Requests that wait for you",
            "somebody waits for your answer",
            Set.of(Role.TRAINEE, Role.MENTOR));

    private static final String WAITS = "taster.waits";

    private final Notifications notifications;
    private final TasterRequests requests;
    private final TasterCards cards;
    private final Schemes schemes;
    private final Clock clock;

    TasterReminders(
            Notifications notifications, TasterRequests requests, TasterCards cards, Schemes schemes, Clock clock) {
        this.notifications = notifications;
        this.requests = requests;
        this.cards = cards;
        this.schemes = schemes;
        this.clock = clock;
    }

    @EventListener
    void on(Waits event) {
        notifications.tellBefore(event.nudge(), event.until(), event.whose(), WAITS, event.request());
    }

    @Override
    public Set<String> kinds() {
        return Set.of(WAITS);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.reminderOf(REQUESTS);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return requests.inFull(subject)
                .filter(taster -> waits(taster.request(), person))
                .map(taster -> cards.reminder(taster, person));
    }

    /** It can have been answered, and asked anew, since this was to be told. */
    private boolean waits(TasterRequest request, UUID person) {
        var policy = schemes.get(request.parties().scheme()).tasterRules();
        var now = clock.instant();
        return request.state().isOpen()
                && request.isTurnOf(person)
                && request.answerBy()
                        .filter(until -> until.isAfter(now) && policy.isTimeToNudge(until, now))
                        .isPresent();
    }
}
