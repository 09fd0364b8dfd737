package dev.soundingboard.survey;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Card;
import dev.soundingboard.confidential.Vault;
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
 * Gives feedback to everybody in the scheme team. What comes without a name comes the next morning with all that was
 * written that day, so that the hour doesn't tell who wrote it.
 */
@Component
class FeedbackNotifications implements NotificationContent {

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
        event.team().forEach(admin -> notifications.tellAt(due, admin, SENT, event.feedback()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(SENT);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return feedbacks
                .findById(subject)
                .filter(feedback -> people.admins(feedback.scheme()).contains(person))
                .flatMap(this::passedOn);
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
