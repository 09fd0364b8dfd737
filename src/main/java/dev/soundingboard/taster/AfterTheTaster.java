package dev.soundingboard.taster;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.Topic;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.TasterPolicy;
import dev.soundingboard.taster.TasterEvent.Agreed;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the session is over both are asked how it was, unless it has moved in the meantime. Whoever says nothing is reminded
 * once before it comes to its end; that depends on nothing that the other said (D6).
 */
@Component
class AfterTheTaster implements NotificationContent {

    private static final Topic AFTER = new Topic(
            "after-taster",
            "After a taster",
            "you have not said how your taster was",
            Set.of(Role.TRAINEE, Role.MENTOR));

    private static final String OVER = "taster.over";
    private static final String AGAIN = "taster.over.again";

    private final Notifications notifications;
    private final TasterRequests requests;
    private final TasterCards cards;
    private final SealedVerdicts verdicts;
    private final Schemes schemes;
    private final Clock clock;

    AfterTheTaster(
            Notifications notifications,
            TasterRequests requests,
            TasterCards cards,
            SealedVerdicts verdicts,
            Schemes schemes,
            Clock clock) {
        this.notifications = notifications;
        this.requests = requests;
        this.cards = cards;
        this.verdicts = verdicts;
        this.schemes = schemes;
        this.clock = clock;
    }

    @EventListener
    void on(Agreed event) {
        var parties = event.parties();
        var policy = policy(parties);
        var end = policy.end(event.start());
        Stream.of(parties.trainee(), parties.mentorPerson()).forEach(person -> {
            notifications.tellAt(end, person, OVER, event.request());
            notifications.tellBefore(
                    policy.nudgeAt(end), policy.decideBy(event.start()), person, AGAIN, event.request());
        });
    }

    @Override
    public Set<String> kinds() {
        return Set.of(OVER, AGAIN);
    }

    @Override
    public Manner mannerOf(String kind) {
        return kind.equals(AGAIN) ? Manner.reminderOf(AFTER) : Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return requests.inFull(subject)
                .filter(taster -> kind.equals(AGAIN)
                        ? isToBeReminded(taster.request(), person)
                        : taster.request().isOver(policy(taster.request().parties()), clock.instant()))
                .map(taster -> cards.howWasIt(taster, person));
    }

    /** Since it is over, and not since it was to be: it can have moved. */
    private boolean isToBeReminded(TasterRequest request, UUID person) {
        var policy = policy(request.parties());
        return request.state().hasSession()
                && request.agreed()
                        .map(policy::end)
                        .filter(end -> !policy.nudgeAt(end).isAfter(clock.instant()))
                        .isPresent()
                && verdicts.of(request, person).isEmpty();
    }

    private TasterPolicy policy(Parties parties) {
        return schemes.get(parties.scheme()).tasterRules();
    }
}
