package dev.soundingboard.listing;

import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Schemes;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the scheme's admins who waits, and the applicant what was decided. */
@Component
class ListingNotifications implements NotificationContent {

    private static final String WAITING = "listing.waiting";
    private static final String LISTED = "listing.listed";
    private static final String ASKED = "listing.asked";

    private final Notifications notifications;
    private final Applications applications;
    private final Reviewing reviewing;
    private final People people;
    private final Schemes schemes;

    ListingNotifications(
            Notifications notifications,
            Applications applications,
            Reviewing reviewing,
            People people,
            Schemes schemes) {
        this.notifications = notifications;
        this.applications = applications;
        this.reviewing = reviewing;
        this.people = people;
        this.schemes = schemes;
    }

    @EventListener
    void on(Application.Sent sent) {
        people.admins(sent.scheme()).forEach(admin -> notifications.tell(admin, WAITING, sent.application()));
    }

    @EventListener
    void on(Application.Decided decided) {
        var kind = decided.to() == ApplicationState.LISTED ? LISTED : ASKED;
        notifications.tell(decided.tell(), kind, decided.application());
    }

    @Override
    public Set<String> kinds() {
        return Set.of(WAITING, LISTED, ASKED);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return applications
                .submission(subject)
                .flatMap(it -> kind.equals(WAITING) ? forAdmin(it, person) : forApplicant(it, kind));
    }

    /** Who is no admin any more by the time of sending isn't told. */
    private Optional<Card> forAdmin(Submission submission, UUID person) {
        var application = submission.application();
        return application.is(ApplicationState.WAITING)
                        && people.admins(application.scheme()).contains(person)
                ? Optional.of(reviewing.card(submission, people.get(person).zone()))
                : Optional.empty();
    }

    private Optional<Card> forApplicant(Submission submission, String kind) {
        var application = submission.application();
        var listed = kind.equals(LISTED);
        var scheme = schemes.get(application.scheme());
        return application.is(listed ? ApplicationState.LISTED : ApplicationState.DRAFT)
                ? Optional.of(PreviewCard.of(
                        application,
                        submission.name(),
                        scheme,
                        listed
                                ? "Your profile is approved. %s Thank you."
                                        .formatted(scheme.mentors().standing().free())
                                : "The scheme team has read your profile, and asks you for a change."))
                : Optional.empty();
    }
}
