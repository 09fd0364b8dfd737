package dev.soundingboard.taster;

import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Suspension;
import dev.soundingboard.mentorship.MentorshipEvent;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.TasterPolicy;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A filled mentor releases whoever else is asking (M2), in the transaction that took the last place. */
@Component
class ReleaseTasters {

    private final TasterRequests requests;
    private final Schemes schemes;
    private final Clock clock;

    ReleaseTasters(TasterRequests requests, Schemes schemes, Clock clock) {
        this.requests = requests;
        this.schemes = schemes;
        this.clock = clock;
    }

    @EventListener
    void on(Mentor.Filled event) {
        var open = requests.openAt(event.mentor()).stream()
                .filter(request -> !request.id().equals(event.holder()))
                .toList();
        open.forEach(TasterRequest::release);
        requests.saveAll(open);
    }

    /** The team hides the mentor: whoever asks them reads what they read of a filled one, and so learns nothing (D6). */
    @EventListener
    void on(Suspension.Begun event) {
        var open = requests.openAt(event.mentor());
        open.forEach(TasterRequest::release);
        requests.saveAll(open);
    }

    /** The mentor leaves the scheme: who asks reads the same, and who has agreed a session that it is called off. */
    @EventListener
    void on(Mentor.Left event) {
        var current = requests.currentAt(event.mentor());
        current.forEach(request -> request.mentorLeaves(event.person(), policy(request), clock.instant()));
        requests.saveAll(current);
    }

    private TasterPolicy policy(TasterRequest request) {
        return schemes.get(request.parties().scheme()).tasterRules();
    }

    /** The team has made the two a pair, so what the trainee still asks of that mentor has lost its point. */
    @EventListener
    void on(MentorshipEvent.Introduced event) {
        var open = requests.openAt(event.pair().mentor()).stream()
                .filter(request ->
                        request.parties().trainee().equals(event.pair().trainee()))
                .toList();
        open.forEach(TasterRequest::withdraw);
        requests.saveAll(open);
    }
}
