package dev.soundingboard.taster;

import dev.soundingboard.chat.Card;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.TasterPolicy;
import dev.soundingboard.taster.TasterEvent.Agreed;
import dev.soundingboard.taster.TasterEvent.Waits;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What happens to a request by itself: unanswered it expires, and after its session it comes to an end if the two didn't
 * become a pair. Both look again, when the moment has come, whether it still is so.
 */
@Component
class TasterDeadlines implements NotificationContent {

    private static final String TO_ANSWER = CHORE + "taster.answer";
    private static final String TO_DECIDE = CHORE + "taster.decide";

    private final Notifications notifications;
    private final TasterRequests requests;
    private final Mentors mentors;
    private final Schemes schemes;
    private final Clock clock;

    TasterDeadlines(
            Notifications notifications, TasterRequests requests, Mentors mentors, Schemes schemes, Clock clock) {
        this.notifications = notifications;
        this.requests = requests;
        this.mentors = mentors;
        this.schemes = schemes;
        this.clock = clock;
    }

    @EventListener
    void on(Waits event) {
        notifications.tellAt(event.until(), event.trainee(), TO_ANSWER, event.request());
    }

    @EventListener
    void on(Agreed event) {
        var decideBy = policy(event.parties()).decideBy(event.start());
        notifications.tellAt(decideBy, event.parties().trainee(), TO_DECIDE, event.request());
    }

    /** P6: what waits for a mentor who is away has the full time from their return. */
    @EventListener
    void on(Mentor.Away event) {
        var open = requests.openAt(event.mentor()).stream()
                .filter(request -> request.state().waitsForMentor())
                .toList();
        open.forEach(request -> request.waitsFrom(event.until(), policy(request.parties())));
        requests.saveAll(open);
    }

    @Override
    public Set<String> kinds() {
        return Set.of(TO_ANSWER, TO_DECIDE);
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        requests.lockById(subject).ifPresent(kind.equals(TO_ANSWER) ? this::expire : this::close);
        return Optional.empty();
    }

    private void expire(TasterRequest request) {
        if (request.state().isOpen() && request.answerBy().filter(this::hasCome).isPresent()) {
            request.expire();
            requests.saveAndFlush(request);
        }
    }

    private void close(TasterRequest request) {
        var decideBy = request.agreed().map(policy(request.parties())::decideBy);
        if (request.state().hasSession() && decideBy.filter(this::hasCome).isPresent()) {
            mentors.takeBack(request.parties().mentor(), request.id());
            request.close();
            requests.saveAndFlush(request);
        }
    }

    private boolean hasCome(Instant moment) {
        return !moment.isAfter(clock.instant());
    }

    private TasterPolicy policy(Parties parties) {
        return schemes.get(parties.scheme()).tasterRules();
    }
}
