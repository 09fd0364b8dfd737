package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Open;
import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.mentorship.MentorshipEvent;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds both, once, some time after they became a pair, if nobody has begun their agreement (S5). */
@Component
class NothingAgreed implements NotificationContent {

    private static final String UNBEGUN = "agreement.unbegun";

    private final Notifications notifications;
    private final Mentorships mentorships;
    private final AgreementRepository agreements;
    private final Schemes schemes;
    private final Clock clock;

    NothingAgreed(
            Notifications notifications,
            Mentorships mentorships,
            AgreementRepository agreements,
            Schemes schemes,
            Clock clock) {
        this.notifications = notifications;
        this.mentorships = mentorships;
        this.agreements = agreements;
        this.schemes = schemes;
        this.clock = clock;
    }

    @EventListener
    void on(MentorshipEvent.Begun event) {
        remind(event);
    }

    @EventListener
    void on(MentorshipEvent.Introduced event) {
        remind(event);
    }

    private void remind(MentorshipEvent event) {
        var wait = schemes.get(event.pair().scheme()).agreement().unfinishedAfter();
        var moment = Days.after(clock.instant(), wait);
        event.pair().both().forEach(person -> notifications.tellAt(moment, person, UNBEGUN, event.mentorship()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(UNBEGUN);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.reminderOf(AgreementNotifications.AGREEMENT);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return mentorships
                .inFull(subject)
                .filter(pair ->
                        pair.mentorship().isActive() && !pair.mentorship().isPaused())
                .filter(pair ->
                        agreements.findByMentorshipOrderByNumber(pair.id()).isEmpty())
                .map(pair -> reminder(pair, person));
    }

    private static Card reminder(MentorshipInFull pair, UUID person) {
        return new News(
                "How will you and %s work together?".formatted(pair.nameOfOther(person)),
                "You have agreed nothing here yet. A few short questions guide your conversation. If you have talked it through, that is enough: say so.",
                List.of(new Button("Agree how you will work", new Open(pair.id()))));
    }
}
