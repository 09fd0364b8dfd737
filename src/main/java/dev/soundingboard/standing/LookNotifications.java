package dev.soundingboard.standing;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.Topic;
import dev.soundingboard.people.People;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Now and then a mentor is asked to look: whether their places are still right (P6), a development day whose time has
 * come (M4), a year without a mentee (M1). All in one message, and whether it still holds is asked when it is sent.
 */
@Component
class LookNotifications implements NotificationContent {

    static final Topic STANDING = new Topic(
            "standing", "Your places and what you keep up", "you are a mentor in this scheme", Set.of(Role.MENTOR));

    static final String TIME_TO_LOOK = CHORE + "standing.look";
    private static final String LOOK = "standing.look";

    private final Notifications notifications;
    private final Mentors mentors;
    private final People people;
    private final Looking looking;
    private final LookCards cards;

    LookNotifications(Notifications notifications, Mentors mentors, People people, Looking looking, LookCards cards) {
        this.notifications = notifications;
        this.mentors = mentors;
        this.people = people;
        this.looking = looking;
        this.cards = cards;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(TIME_TO_LOOK, LOOK);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.reminderOf(STANDING);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        var mentor = mentors.find(subject);
        if (kind.equals(TIME_TO_LOOK)) {
            mentor.ifPresent(this::look);
            return Optional.empty();
        }
        return mentor.filter(Mentor::isListed)
                .map(it -> cards.of(it, people.get(person).zone()));
    }

    private void look(Mentor mentor) {
        Instant next = cards.next(mentor, people.get(mentor.person()).zone());
        if (looking.movesOn(mentor.id(), next)) {
            notifications.tell(mentor.person(), LOOK, mentor.id());
            notifications.tellAt(next, mentor.person(), TIME_TO_LOOK, mentor.id());
        }
    }
}
