package dev.soundingboard.event;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Topic;
import dev.soundingboard.people.People;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reminds whoever said that they come, the day before (M4). */
@Component
class EventReminders implements NotificationContent {

    static final String SOON = "event.soon";
    static final Duration BEFORE = Duration.ofDays(1);

    private static final Topic DAYS = new Topic(
            "development-days",
            "Development days",
            "you said that you would come to this day",
            Set.of(Role.MENTOR, Role.TRAINEE));

    private final Events events;
    private final Replies replies;
    private final Guests guests;
    private final EventCards cards;
    private final People people;
    private final TeamEvents team;
    private final Clock clock;

    EventReminders(
            Events events,
            Replies replies,
            Guests guests,
            EventCards cards,
            People people,
            TeamEvents team,
            Clock clock) {
        this.events = events;
        this.replies = replies;
        this.guests = guests;
        this.cards = cards;
        this.people = people;
        this.team = team;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(SOON);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.reminderOf(DAYS);
    }

    @Override
    public boolean concerns(String scheme) {
        return team.kind(scheme).isPresent();
    }

    /** One that was on its way while the day moved is not told, nor is whoever has left since. */
    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        var now = clock.instant();
        return events.findById(subject)
                .filter(event -> event.isOpen(now))
                .filter(event -> guests.has(event, person))
                .filter(event -> replies.of(subject, person).orElse(false))
                .map(event -> cards.forGuest(
                        event, people.get(person).zone(), Optional.of(true), "A reminder: you said you’d come."));
    }
}
