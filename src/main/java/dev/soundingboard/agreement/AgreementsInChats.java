package dev.soundingboard.agreement;

import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An agreement that changes does so in both chats: no older card shows what was taken out, or what holds no more. */
@Component
class AgreementsInChats implements NotificationContent {

    private final Notifications notifications;
    private final OurAgreements agreements;

    AgreementsInChats(Notifications notifications, OurAgreements agreements) {
        this.notifications = notifications;
        this.agreements = agreements;
    }

    @EventListener
    void on(AgreementEvent.Rewritten event) {
        var subject = ReadCard.subject(event.mentorship());
        notifications.renew(event.trainee(), subject);
        notifications.renew(event.mentor(), subject);
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ReadCard.KIND);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return agreements
                .inFull(subject, person)
                .filter(ours -> ours.pair().mentorship().pair().isOf(person))
                .map(AgreementCards::of);
    }
}
