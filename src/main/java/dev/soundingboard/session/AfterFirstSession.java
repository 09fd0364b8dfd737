package dev.soundingboard.session;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.Topic;
import dev.soundingboard.scheme.SessionPolicy.AfterFirst;
import dev.soundingboard.session.SessionForm.Hindrance;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Once the first session was held, both are asked whether to go on, where the scheme says so (S3). Whoever doesn't answer
 * is reminded once.
 */
@Component
class AfterFirstSession implements NotificationContent {

    private static final Topic GOING_ON = new Topic(
            "going-on",
            "After your first session",
            "you haven’t said yet whether you would like to go on",
            Set.of(Role.TRAINEE, Role.MENTOR));

    /** Both have said yes, and one of them is told. */
    static final String BOTH = "session.both-go-on";

    private static final String LOOK = CHORE + "session.first";
    private static final String QUESTION = "session.go-on";
    private static final String REMINDER = "session.go-on.again";

    private final Notifications notifications;
    private final Mentorships mentorships;
    private final Sessions sessions;
    private final AfterFirstCards cards;
    private final Clock clock;

    AfterFirstSession(
            Notifications notifications,
            Mentorships mentorships,
            Sessions sessions,
            AfterFirstCards cards,
            Clock clock) {
        this.notifications = notifications;
        this.mentorships = mentorships;
        this.sessions = sessions;
        this.cards = cards;
        this.clock = clock;
    }

    @EventListener
    void on(SessionEvent.Held event) {
        notifications.tell(event.by(), LOOK, event.mentorship());
    }

    @Override
    public Set<String> kinds() {
        return Set.of(LOOK, QUESTION, REMINDER, BOTH);
    }

    @Override
    public Manner mannerOf(String kind) {
        return kind.equals(REMINDER) ? Manner.reminderOf(GOING_ON) : Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return mentorships.inFull(subject).flatMap(pair -> write(kind, pair, person));
    }

    private Optional<Card> write(String kind, MentorshipInFull pair, UUID person) {
        var soFar = sessions.of(pair.id());
        var asked = cards.asked(pair, soFar);
        if (kind.equals(LOOK)) {
            asked.ifPresent(policy -> ask(pair, policy));
            return Optional.empty();
        }
        if (kind.equals(BOTH)) {
            return asked.map(policy -> cards.booking(pair, policy, soFar, TypedMoments.none(), Hindrance.NONE, person));
        }
        var open = asked.filter(policy -> !cards.hasSaid(pair, person));
        return kind.equals(REMINDER)
                ? open.filter(policy -> !pair.mentorship().isPaused())
                        .map(policy -> cards.reminder(pair, policy, person))
                : open.map(policy -> cards.question(pair, policy, person));
    }

    private void ask(MentorshipInFull pair, AfterFirst policy) {
        var again = Days.after(clock.instant(), policy.remindAfter());
        pair.mentorship().pair().both().forEach(person -> {
            notifications.tell(person, QUESTION, pair.id());
            notifications.forget(person, REMINDER, pair.id());
            notifications.tellAt(again, person, REMINDER, pair.id());
        });
    }
}
