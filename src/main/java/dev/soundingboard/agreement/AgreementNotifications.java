package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Open;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.Topic;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the other side what waits for them, and reminds both of what they began and when to look again. Whether it still
 * has a point is asked when it is sent.
 */
@Component
class AgreementNotifications implements NotificationContent {

    static final Topic AGREEMENT = new Topic(
            "agreement",
            "Your agreement",
            "your agreement waits for the two of you",
            Set.of(Role.TRAINEE, Role.MENTOR));

    private static final String READY = "agreement.ready";
    private static final String CHANGED = "agreement.changed";
    private static final String SETTLED = "agreement.settled";
    private static final String UNFINISHED = "agreement.unfinished";
    private static final String REVIEW = "agreement.review";

    /** What nobody hears of during a break. */
    private static final Set<String> REMINDERS = Set.of(UNFINISHED, REVIEW);

    private final Notifications notifications;
    private final AgreementRepository agreements;
    private final OurAgreements ours;
    private final Confirming confirming;

    AgreementNotifications(
            Notifications notifications, AgreementRepository agreements, OurAgreements ours, Confirming confirming) {
        this.notifications = notifications;
        this.agreements = agreements;
        this.ours = ours;
        this.confirming = confirming;
    }

    @EventListener
    void on(AgreementEvent.Started event) {
        notifications.tellAt(event.remindAt(), event.by(), UNFINISHED, event.agreement());
        notifications.tellAt(event.remindAt(), event.other(), UNFINISHED, event.agreement());
    }

    @EventListener
    void on(AgreementEvent.Ready event) {
        notifications.tell(event.tell(), READY, event.agreement());
    }

    @EventListener
    void on(AgreementEvent.Changed event) {
        notifications.tell(event.tell(), CHANGED, event.agreement());
    }

    @EventListener
    void on(AgreementEvent.Settled event) {
        notifications.tell(event.tell(), SETTLED, event.agreement());
    }

    @EventListener
    void on(AgreementEvent.ToReview event) {
        notifications.tellAt(event.at(), event.trainee(), REVIEW, event.agreement());
        notifications.tellAt(event.at(), event.mentor(), REVIEW, event.agreement());
    }

    @Override
    public Set<String> kinds() {
        return Set.of(READY, CHANGED, SETTLED, UNFINISHED, REVIEW);
    }

    @Override
    public Manner mannerOf(String kind) {
        return REMINDERS.contains(kind) ? Manner.reminderOf(AGREEMENT) : Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return agreements
                .findById(subject)
                .flatMap(agreement -> ours.inFull(agreement.mentorship(), person))
                .filter(OurAgreement::goesOn)
                .filter(it ->
                        !REMINDERS.contains(kind) || !it.pair().mentorship().isPaused())
                .filter(it -> it.newest()
                        .filter(newest -> newest.id().equals(subject))
                        .isPresent())
                .filter(it -> hasAPoint(kind, it))
                .map(it -> kind.equals(SETTLED)
                        ? settled(it)
                        : AgreementCards.of(it, first(kind, it), kind.equals(UNFINISHED)));
    }

    /** The card that they confirmed shows it by now, so this is short. */
    private Card settled(OurAgreement it) {
        var signed = it.settled()
                .flatMap(it::others)
                .filter(confirmation -> confirmation.how() == How.SIGNED)
                .isPresent();
        return new News(
                (signed ? "%s has signed too" : "%s has confirmed it too").formatted(it.otherName()),
                "How you work together is settled. You can both read it and change it at any time.",
                Stream.concat(
                                confirming.next(it).stream(),
                                Stream.of(new Button(
                                        "Read our agreement", new Open(it.pair().id()))))
                        .toList());
    }

    private static boolean hasAPoint(String kind, OurAgreement it) {
        if (kind.equals(REVIEW)) {
            return it.isToReview();
        }
        return kind.equals(SETTLED) ? it.draft().isEmpty() : waitsForReader(kind, it);
    }

    /** What one has confirmed is told as ready, and not as changed. */
    private static boolean waitsForReader(String kind, OurAgreement it) {
        return it.draft()
                .filter(draft -> it.mine(draft).isEmpty())
                .filter(draft -> kind.equals(UNFINISHED) || it.others(draft).isPresent() == kind.equals(READY))
                .isPresent();
    }

    private static String first(String kind, OurAgreement it) {
        if (kind.equals(CHANGED)) {
            return "%s has changed this since you confirmed it. Read it again.".formatted(it.otherName());
        }
        return kind.equals(UNFINISHED) && it.draft().flatMap(it::others).isEmpty()
                ? "Your agreement isn’t finished. Carry on, or confirm what you have."
                : "";
    }
}
