package dev.soundingboard.taster;

import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.taster.TasterEvent.Agreed;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the session is over both are asked how it was, unless it has moved in the meantime. */
@Component
class AfterTheTaster implements NotificationContent {

    private static final String OVER = "taster.over";

    private final Notifications notifications;
    private final TasterRequests requests;
    private final TasterCards cards;
    private final Schemes schemes;
    private final Clock clock;

    AfterTheTaster(
            Notifications notifications, TasterRequests requests, TasterCards cards, Schemes schemes, Clock clock) {
        this.notifications = notifications;
        this.requests = requests;
        this.cards = cards;
        this.schemes = schemes;
        this.clock = clock;
    }

    @EventListener
    void on(Agreed event) {
        var parties = event.parties();
        var end = schemes.get(parties.scheme()).tasterRules().end(event.start());
        notifications.tellAt(end, parties.trainee(), OVER, event.request());
        notifications.tellAt(end, parties.mentorPerson(), OVER, event.request());
    }

    @Override
    public Set<String> kinds() {
        return Set.of(OVER);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return requests.inFull(subject)
                .filter(taster -> taster.request()
                        .isOver(schemes.get(taster.request().parties().scheme()).tasterRules(), clock.instant()))
                .map(taster -> cards.howWasIt(taster, person));
    }
}
