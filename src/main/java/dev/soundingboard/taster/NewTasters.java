package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.taster.TasterCommand.Send;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes a request of a form that is in order. */
@Component
class NewTasters {

    private final TasterRequests requests;
    private final Schemes schemes;
    private final Vault vault;
    private final Clock clock;

    NewTasters(TasterRequests requests, Schemes schemes, Vault vault, Clock clock) {
        this.requests = requests;
        this.schemes = schemes;
        this.vault = vault;
        this.clock = clock;
    }

    /** Stores it; the card for the trainee, who waits now. */
    Card add(Actor actor, Mentor mentor, Send form) {
        var scheme = schemes.get(mentor.scheme());
        var now = clock.instant();
        var id = UUID.randomUUID();
        var parties = new Parties(mentor.scheme(), actor.person(), mentor.id(), mentor.person());
        var times = form.without() ? List.<Instant>of() : form.times().moments(actor.zone());
        var request = new TasterRequest(id, parties, new Wish(!form.without(), form.format()), times, now)
                .waitsFrom(now, scheme.tasterRules());
        if (!form.dilemma().isEmpty()) {
            request.about(vault.seal(actor.person(), id, id, form.dilemma()));
        }
        requests.saveAndFlush(request);
        var inFull = new TasterInFull(request, actor.name(), mentor.name(), actor.zone(), actor.zone());
        return TasterWaiting.of(new Reading(inFull, actor.person(), scheme, form.dilemma(), now));
    }
}
