package dev.soundingboard.taster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands between a trainee and a new request to this mentor. */
@Component
class Asking {

    private final TasterRequests requests;
    private final TasterRules rules;
    private final TasterCards cards;
    private final Schemes schemes;
    private final Clock clock;

    Asking(TasterRequests requests, TasterRules rules, TasterCards cards, Schemes schemes, Clock clock) {
        this.requests = requests;
        this.rules = rules;
        this.cards = cards;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** The request they have with this mentor already, as it stands; else the rule that forbids a new one, if any. */
    Optional<Card> hindrance(Actor trainee, Mentor mentor) {
        var scheme = schemes.get(trainee.inScheme());
        var current = requests.currentOf(trainee.person(), scheme.id());
        var already = current.stream()
                .filter(it -> it.isTrainee(trainee.person()))
                .filter(it -> it.request().parties().mentor().equals(mentor.id()))
                .filter(it -> it.request().isAhead(clock.instant()))
                .findFirst();
        return already.map(it -> cards.of(it, trainee.person()))
                .or(() -> rules.mayAsk(trainee.person(), mentor, current, scheme.tasterRules()));
    }
}
