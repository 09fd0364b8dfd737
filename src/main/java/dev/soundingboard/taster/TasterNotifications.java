package dev.soundingboard.taster;

import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.taster.TasterRequest.Moved;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the other side of each move. What is sent is the request's card as it then stands; a move that another has
 * overtaken is not told any more, because that one is.
 */
@Component
class TasterNotifications implements NotificationContent {

    private final Notifications notifications;
    private final TasterRequests requests;
    private final TasterCards cards;

    TasterNotifications(Notifications notifications, TasterRequests requests, TasterCards cards) {
        this.notifications = notifications;
        this.requests = requests;
        this.cards = cards;
    }

    @EventListener
    void on(Moved moved) {
        notifications.tell(moved.tell(), kind(moved.to()), moved.request());
    }

    @Override
    public Set<String> kinds() {
        return Stream.of(TasterState.values()).map(TasterNotifications::kind).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return requests.inFull(subject)
                .filter(taster -> kind(taster.request().state()).equals(kind))
                .map(taster -> cards.of(taster, person));
    }

    private static String kind(TasterState state) {
        return "taster." + state.name().toLowerCase(Locale.ROOT);
    }
}
