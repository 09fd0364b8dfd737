package dev.soundingboard.allocation;

import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the team that somebody waits. */
@Component
class AllocationNotifications implements NotificationContent {

    private static final String MADE = "allocation.asked";

    private final Notifications notifications;
    private final People people;
    private final WaitingLists lists;
    private final Wishes wishes;

    AllocationNotifications(Notifications notifications, People people, WaitingLists lists, Wishes wishes) {
        this.notifications = notifications;
        this.people = people;
        this.lists = lists;
        this.wishes = wishes;
    }

    @EventListener
    void on(Wish.Made made) {
        people.admins(made.scheme()).forEach(admin -> notifications.tell(admin, MADE, made.wish()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MADE);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return wishes.findById(subject)
                .filter(Wish::isWaiting)
                .map(wish -> lists.of(wish.scheme(), people.get(person).zone()));
    }
}
