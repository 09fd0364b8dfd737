package dev.soundingboard.taster;

import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.BeforeSessions;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.Preferences;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.taster.TasterEvent.Agreed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds both before an agreed taster, as long before as the scheme says of sessions (S6). */
@Component
class TasterSoon implements NotificationContent {

    private final BeforeSessions before;
    private final TasterRequests requests;
    private final TasterCards cards;
    private final Schemes schemes;

    TasterSoon(
            Notifications notifications,
            TasterRequests requests,
            TasterCards cards,
            Schemes schemes,
            Preferences preferences,
            Clock clock) {
        this.requests = requests;
        this.cards = cards;
        this.schemes = schemes;
        this.before = new BeforeSessions(
                "taster.soon.",
                schemes.all().stream().flatMap(scheme -> scheme.sessions().reminders().stream()),
                notifications,
                preferences,
                clock);
    }

    @EventListener
    void on(Agreed event) {
        var parties = event.parties();
        Stream.of(parties.trainee(), parties.mentorPerson()).forEach(person -> {
            if (event.again()) {
                before.forget(person, reminders(parties), event.request());
            }
            before.remind(person, event.start(), reminders(parties), event.request());
        });
    }

    private List<Duration> reminders(Parties parties) {
        return schemes.get(parties.scheme()).sessions().reminders();
    }

    @Override
    public Set<String> kinds() {
        return before.kinds();
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.reminderOf(BeforeSessions.SESSIONS);
    }

    /** While one of them has asked for another time, the agreed one stands, and the card shows both. */
    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return requests.inFull(subject)
                .filter(taster -> taster.request().state().hasSession())
                .filter(taster -> isTimeFor(kind, taster.request(), person))
                .map(taster -> cards.soon(taster, person));
    }

    private boolean isTimeFor(String kind, TasterRequest request, UUID person) {
        return request.agreed()
                .filter(start -> before.isTimeFor(kind, person, start, reminders(request.parties())))
                .isPresent();
    }
}
