package dev.soundingboard.standing;

import dev.soundingboard.chat.Card;
import dev.soundingboard.listing.PromiseMade;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.standing.Editions.Asked;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A new edition of the agreement (M3): a mentor is asked, and asked once more; when the time is over, whoever hasn't
 * accepted it is taken off the list and told so; whoever accepts is listed again at once. Pairs go on throughout.
 */
@Component
class AgreementNotifications implements NotificationContent {

    static final String ASKED = "standing.agreement";
    static final String ASKED_AGAIN = "standing.agreement.again";
    static final String GRACE_OVER = CHORE + "standing.agreement";
    private static final String UNLISTED = "standing.unlisted";

    private final Notifications notifications;
    private final Editions editions;
    private final Mentors mentors;
    private final AgreementCards cards;
    private final Schemes schemes;
    private final Clock clock;

    AgreementNotifications(
            Notifications notifications,
            Editions editions,
            Mentors mentors,
            AgreementCards cards,
            Schemes schemes,
            Clock clock) {
        this.notifications = notifications;
        this.editions = editions;
        this.mentors = mentors;
        this.cards = cards;
        this.schemes = schemes;
        this.clock = clock;
    }

    @EventListener
    void on(PromiseMade promise) {
        mentors.of(promise.person(), promise.scheme())
                .filter(mentor -> !mentor.isListed())
                .ifPresent(mentor -> mentors.list(mentor.id()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ASKED, ASKED_AGAIN, GRACE_OVER, UNLISTED);
    }

    @Override
    public Manner mannerOf(String kind) {
        return kind.equals(ASKED_AGAIN) ? Manner.reminderOf(LookNotifications.STANDING) : Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        var asked = editions.asked(subject);
        if (kind.equals(GRACE_OVER)) {
            asked.filter(Asked::listed).ifPresent(this::unlistIfOver);
            return Optional.empty();
        }
        return asked.filter(it -> it.listed() != kind.equals(UNLISTED))
                .flatMap(it -> mentors.find(it.mentor()).map(mentor -> cards.toAccept(mentor, it)));
    }

    /** The scheme can have given more time meanwhile. */
    private void unlistIfOver(Asked asked) {
        var mentor = mentors.find(asked.mentor()).orElseThrow();
        var grace = grace(mentor, asked);
        if (grace.isOver(clock.instant())) {
            mentors.unlist(mentor.id());
            notifications.tell(asked.person(), UNLISTED, mentor.id());
        } else {
            notifications.tellAt(grace.end(), asked.person(), GRACE_OVER, mentor.id());
        }
    }

    private Grace grace(Mentor mentor, Asked asked) {
        return new Grace(asked.since(), schemes.get(mentor.scheme()).mentors().standing());
    }
}
