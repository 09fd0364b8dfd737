package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.scheme.Schemes;
import org.springframework.stereotype.Component;

/** The help card, on request or for words that we don't understand. */
@Component
class Helps {

    private final Offers offers;
    private final Schemes schemes;

    Helps(Offers offers, Schemes schemes) {
        this.offers = offers;
        this.schemes = schemes;
    }

    Card of(Actor actor, String summary, String lead) {
        var urgent = schemes.urgent(actor.scheme());
        if (actor.scheme() == null) {
            return new HelpCard(summary, "", offers.withHome(actor), "", "", urgent);
        }
        var team = schemes.get(actor.scheme()).team();
        return new HelpCard(summary, lead, offers.withHome(actor), team.name(), team.email(), urgent);
    }
}
