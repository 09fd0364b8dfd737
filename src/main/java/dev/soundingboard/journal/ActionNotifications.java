package dev.soundingboard.journal;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.Topic;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.session.SessionEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever has something to do hears of it, and is reminded on its day if it still is to be done. */
@Component
class ActionNotifications implements NotificationContent {

    private static final Topic ACTIONS = new Topic(
            "actions",
            "What you agreed to do",
            "something that you agreed to do is due",
            Set.of(Role.TRAINEE, Role.MENTOR));

    private static final String AGREED = "journal.agreed";
    private static final String DUE = "journal.due";
    private static final String TAKEN_BACK = "journal.taken-back";

    private final Notifications notifications;
    private final AgreedActions actions;
    private final Mentorships mentorships;
    private final JournalNews news;
    private final Schemes schemes;
    private final JournalRules rules;

    ActionNotifications(
            Notifications notifications,
            AgreedActions actions,
            Mentorships mentorships,
            JournalNews news,
            Schemes schemes,
            JournalRules rules) {
        this.notifications = notifications;
        this.actions = actions;
        this.mentorships = mentorships;
        this.news = news;
        this.schemes = schemes;
        this.rules = rules;
    }

    @EventListener
    void on(AgreedAction.Agreed event) {
        if (!event.who().equals(event.by())) {
            notifications.tell(event.who(), AGREED, event.action());
        }
        var due = event.due();
        if (due != null) {
            mentorships.inFull(event.mentorship()).ifPresent(pair -> remind(event, due, pair));
        }
    }

    /** What is due today, and the hour has passed, needs no reminder: they have just written it. */
    private void remind(AgreedAction.Agreed event, LocalDate due, MentorshipInFull pair) {
        var moment = due.atTime(schemes.get(pair.scheme()).records().remindAt())
                .atZone(pair.zoneOf(event.who()))
                .toInstant();
        if (moment.isAfter(rules.now())) {
            notifications.tellAt(moment, event.who(), DUE, event.action());
        }
    }

    @EventListener
    void on(SessionEvent.TakenBack event) {
        mentorships
                .inFull(event.mentorship())
                .ifPresent(pair -> notifications.tell(pair.otherThan(event.by()), TAKEN_BACK, pair.id()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(AGREED, DUE, TAKEN_BACK);
    }

    @Override
    public Manner mannerOf(String kind) {
        return kind.equals(DUE) ? Manner.reminderOf(ACTIONS) : Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        if (kind.equals(TAKEN_BACK)) {
            return mentorships
                    .inFull(subject)
                    .filter(pair -> pair.mentorship().isActive())
                    .map(pair -> news.takenBack(pair, person));
        }
        return actions.open(subject)
                .filter(open -> kind.equals(AGREED) || isDue(open, person))
                .map(open -> kind.equals(AGREED) ? news.agreed(open, person) : news.due(open, person));
    }

    /** During a break nobody is reminded. */
    private boolean isDue(OpenAction open, UUID person) {
        return mentorships
                .inFull(open.pair().id())
                .filter(pair -> !pair.mentorship().isPaused())
                .map(pair -> pair.zoneOf(person))
                .filter(zone -> isDue(open, zone))
                .isPresent();
    }

    private boolean isDue(OpenAction open, ZoneId zone) {
        return open.action().isDue(rules.today(zone));
    }
}
