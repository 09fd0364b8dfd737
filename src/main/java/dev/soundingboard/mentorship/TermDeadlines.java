package dev.soundingboard.mentorship;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What happens to a pair when its time is over, or nearly (S2, F2). The end moves with the trainee's date, so each looks
 * again, when the moment has come, whether it is still so.
 */
@Component
class TermDeadlines implements NotificationContent {

    private static final String NEAR = CHORE + "mentorship.near";
    private static final String OVER = CHORE + "mentorship.over";

    private final Notifications notifications;
    private final MentorshipRepository repository;
    private final Mentorships mentorships;
    private final People people;
    private final Terms terms;

    TermDeadlines(
            Notifications notifications,
            MentorshipRepository repository,
            Mentorships mentorships,
            People people,
            Terms terms) {
        this.notifications = notifications;
        this.repository = repository;
        this.mentorships = mentorships;
        this.people = people;
        this.terms = terms;
    }

    @EventListener
    void on(MentorshipEvent.TermSet event) {
        at(event.ends(), event, OVER);
        terms.noticeOf(event.pair().scheme(), event.ends()).ifPresent(day -> at(day, event, NEAR));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(NEAR, OVER);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        repository.lockById(subject);
        repository
                .inFull(subject)
                .filter(pair -> pair.mentorship().isActive())
                .ifPresent(kind.equals(NEAR) ? this::announce : this::conclude);
        return Optional.empty();
    }

    private void announce(MentorshipInFull pair) {
        if (terms.isNear(pair)) {
            tellBoth(pair, TermNotifications.NEAR);
        }
    }

    private void conclude(MentorshipInFull pair) {
        if (terms.isOver(pair) && terms.closes(pair.scheme())) {
            mentorships.endByTerm(pair.mentorship());
        } else if (terms.isOver(pair)) {
            tellBoth(pair, TermNotifications.GO_ON);
        }
    }

    private void tellBoth(MentorshipInFull pair, String kind) {
        pair.mentorship().pair().both().forEach(person -> notifications.tell(person, kind, pair.id()));
    }

    private void at(LocalDate day, MentorshipEvent.TermSet event, String kind) {
        var trainee = event.pair().trainee();
        var moment = Days.inTheMorningOf(day, people.get(trainee).zone());
        notifications.tellAt(moment, trainee, kind, event.mentorship());
    }
}
