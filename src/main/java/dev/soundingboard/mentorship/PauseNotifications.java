package dev.soundingboard.mentorship;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import dev.soundingboard.mentorship.MentorshipCommand.Resume;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other that they take a break or start again, and on its last day asks both whether they are ready. */
@Component
class PauseNotifications implements NotificationContent {

    private static final Topic BREAK = new Topic(
            "break", "The end of a break", "the break that you planned is over", Set.of(Role.TRAINEE, Role.MENTOR));

    private static final String PAUSED = "mentorship.paused";
    private static final String RESUMED = "mentorship.resumed";
    private static final String READY = "mentorship.ready";

    private final Notifications notifications;
    private final MentorshipRepository mentorships;
    private final Terms terms;

    PauseNotifications(Notifications notifications, MentorshipRepository mentorships, Terms terms) {
        this.notifications = notifications;
        this.mentorships = mentorships;
        this.terms = terms;
    }

    @EventListener
    void on(MentorshipEvent.Paused event) {
        notifications.tell(event.pair().otherThan(event.by()), PAUSED, event.mentorship());
        var until = event.until();
        if (until != null) {
            mentorships
                    .inFull(event.mentorship())
                    .ifPresent(pair -> event.pair()
                            .both()
                            .forEach(person -> notifications.tellAt(
                                    Days.inTheMorningOf(until, pair.zoneOf(person)),
                                    person,
                                    READY,
                                    event.mentorship())));
        }
    }

    @EventListener
    void on(MentorshipEvent.Resumed event) {
        notifications.tell(event.pair().otherThan(event.by()), RESUMED, event.mentorship());
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PAUSED, RESUMED, READY);
    }

    @Override
    public Manner mannerOf(String kind) {
        return kind.equals(READY) ? Manner.reminderOf(BREAK) : Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return mentorships
                .inFull(subject)
                .filter(pair -> pair.mentorship().isActive())
                .filter(pair -> pair.mentorship().isPaused() != kind.equals(RESUMED))
                .filter(pair -> !kind.equals(READY) || isOver(pair, person))
                .map(pair -> kind.equals(READY) ? ready(pair, person) : news(kind, pair, person));
    }

    /** A break that has been given another end is not asked about before that. */
    private boolean isOver(MentorshipInFull pair, UUID person) {
        return pair.mentorship().breaks().isUp(terms.today(pair.zoneOf(person)));
    }

    private Card news(String kind, MentorshipInFull pair, UUID person) {
        var other = pair.nameOfOther(person);
        var open = List.of(new Button("Open", new Open(pair.id())));
        return kind.equals(PAUSED)
                ? new News(
                        "%s would like a break from mentoring".formatted(other),
                        "It isn’t about you. %s"
                                .formatted(PairCard.pauseOf(pair, person, terms.today(pair.zoneOf(person)))),
                        open)
                : new News(
                        "%s is back from the break".formatted(other),
                        "Your mentoring goes on. You can plan your next session when it suits you both.",
                        open);
    }

    private static Card ready(MentorshipInFull pair, UUID person) {
        var mentorship = pair.mentorship();
        return new News(
                "Ready to go on with %s?".formatted(pair.nameOfOther(person)),
                "Your break was planned until %s. It goes on until one of you starts again."
                        .formatted(mentorship
                                .breaks()
                                .end()
                                .map(Moments::dayInWords)
                                .orElse("today")),
                List.of(
                        new Button("Start again", new Resume(pair.id(), mentorship.version())),
                        new Button("Open", new Open(pair.id()))));
    }
}
