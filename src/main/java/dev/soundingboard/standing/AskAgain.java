package dev.soundingboard.standing;

import dev.soundingboard.notification.Notifications;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At each start: where a scheme's file has a new edition of the agreement, asks every listed mentor again (M3). Of
 * several nodes that start, one asks. Mentors from before there was standing are looked after from now on.
 */
@Component
class AskAgain implements ApplicationRunner {

    private final Schemes schemes;
    private final Editions editions;
    private final Looking looking;
    private final Notifications notifications;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AskAgain(
            Schemes schemes,
            Editions editions,
            Looking looking,
            Notifications notifications,
            TransactionTemplate transaction,
            Clock clock) {
        this.schemes = schemes;
        this.editions = editions;
        this.looking = looking;
        this.notifications = notifications;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        schemes.all().forEach(scheme -> transaction.executeWithoutResult(status -> takeUp(scheme)));
    }

    void takeUp(Scheme scheme) {
        looking.takeUp(scheme);
        if (editions.takeUp(scheme.id(), scheme.mentors().agreement(), clock.instant())) {
            var grace = new Grace(clock.instant(), scheme.mentors().standing());
            editions.notAccepted(scheme.id()).forEach(asked -> ask(asked, grace));
        }
    }

    private void ask(Editions.Asked asked, Grace grace) {
        notifications.tell(asked.person(), AgreementNotifications.ASKED, asked.mentor());
        notifications.tellAt(grace.reminder(), asked.person(), AgreementNotifications.ASKED_AGAIN, asked.mentor());
        notifications.tellAt(grace.end(), asked.person(), AgreementNotifications.GRACE_OVER, asked.mentor());
    }
}
