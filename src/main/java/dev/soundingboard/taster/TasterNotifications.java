package dev.soundingboard.taster;

import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import dev.soundingboard.taster.TasterEvent.Moved;
import dev.soundingboard.taster.TasterEvent.Settled;
import dev.soundingboard.taster.TasterEvent.Unreached;
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

    private static final String UNREACHED = "taster.unreached";

    private final Notifications notifications;
    private final TasterRequests requests;
    private final TasterCards cards;
    private final People people;

    TasterNotifications(Notifications notifications, TasterRequests requests, TasterCards cards, People people) {
        this.notifications = notifications;
        this.requests = requests;
        this.cards = cards;
        this.people = people;
    }

    @EventListener
    void on(Moved moved) {
        notifications.tell(moved.tell(), kind(moved.to()), moved.request());
    }

    /** What the trainee wrote vanishes from both chats, whoever ended it and however. */
    @EventListener
    void on(Settled event) {
        notifications.renew(event.parties().trainee(), TasterCards.subject(event.request()));
        notifications.renew(event.parties().mentorPerson(), TasterCards.subject(event.request()));
    }

    @EventListener
    void on(Unreached event) {
        people.admins(event.scheme()).stream()
                .filter(admin -> !admin.equals(event.mentorPerson()))
                .forEach(admin -> notifications.tell(admin, UNREACHED, event.request()));
    }

    @Override
    public Set<String> kinds() {
        return Stream.concat(
                        Stream.of(UNREACHED, TasterCards.KIND),
                        Stream.of(TasterState.values()).map(TasterNotifications::kind))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        var taster = requests.inFull(subject);
        if (kind.equals(TasterCards.KIND)) {
            return taster.filter(it -> it.isOf(person)).map(it -> cards.of(it, person));
        }
        return kind.equals(UNREACHED)
                ? taster.filter(it -> it.request().state().isOpen()
                                || it.request().state().hasSession())
                        .map(MentorUnreached::of)
                : taster.filter(it -> kind(it.request().state()).equals(kind)).map(it -> cards.of(it, person));
    }

    private static String kind(TasterState state) {
        return "taster." + state.name().toLowerCase(Locale.ROOT);
    }
}
