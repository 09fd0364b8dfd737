package dev.soundingboard.survey;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Card;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives feedback to everybody who is in the scheme team when it is due. What comes without a name comes the next morning
 * with all that was written that day, so that the hour doesn't tell who wrote it. While the team has nobody to read it, it
 * waits, and every morning looks for somebody again.
 */
@Component
class FeedbackNotifications implements NotificationContent {

    private static final String TO_PASS_ON = CHORE + "feedback.pass-on";
    private static final String SENT = "feedback.sent";

    private final Notifications notifications;
    private final Feedbacks feedbacks;
    private final People people;
    private final Vault vault;
    private final Clock clock;

    FeedbackNotifications(Notifications notifications, Feedbacks feedbacks, People people, Vault vault, Clock clock) {
        this.notifications = notifications;
        this.feedbacks = feedbacks;
        this.people = people;
        this.vault = vault;
        this.clock = clock;
    }

    @EventListener
    void on(Feedback.Sent event) {
        var due = event.named() ? clock.instant() : tomorrow();
        notifications.tellAt(due, event.keeper(), TO_PASS_ON, event.feedback());
    }

    @Override
    public Set<String> kinds() {
        return Set.of(TO_PASS_ON, SENT);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        var feedback = feedbacks.findById(subject);
        if (kind.equals(TO_PASS_ON)) {
            feedback.filter(it -> !it.isPassedOn()).ifPresent(it -> passOn(it, person));
            return Optional.empty();
        }
        return feedback.filter(it -> people.admins(it.scheme()).contains(person))
                .flatMap(this::passedOn);
    }

    /** It looks again even if there is a team, because those who are told may have left before they are. */
    private void passOn(Feedback feedback, UUID keeper) {
        people.admins(feedback.scheme()).forEach(admin -> notifications.tell(admin, SENT, feedback.id()));
        notifications.tellAt(tomorrow(), keeper, TO_PASS_ON, feedback.id());
    }

    private Optional<Card> passedOn(Feedback feedback) {
        if (!feedback.isPassedOn()) {
            feedback.passOn();
            feedbacks.saveAndFlush(feedback);
        }
        var name = feedback.person().map(people::get).map(Person::name).orElse("");
        return vault.open(feedback.text(), feedback.id()).map(text -> new FeedbackCard(name, text));
    }

    private Instant tomorrow() {
        return Days.inTheMorningOf(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1), ZoneOffset.UTC);
    }
}
