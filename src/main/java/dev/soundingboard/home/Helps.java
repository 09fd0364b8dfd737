package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.scheme.Schemes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The help card, on request or for words that we don't understand. */
@Component
class Helps {

    private final Offers offers;
    /** The phrase book knows every handler, and so those that ask for help too. */
    private final ObjectProvider<PhraseBook> phrases;

    private final Schemes schemes;

    Helps(Offers offers, ObjectProvider<PhraseBook> phrases, Schemes schemes) {
        this.offers = offers;
        this.phrases = phrases;
        this.schemes = schemes;
    }

    Card of(Actor actor, String summary, String lead) {
        var sayings = offers.sayings(actor, phrases.getObject());
        var urgent = schemes.urgent(actor.scheme());
        if (actor.scheme() == null) {
            return new HelpCard(summary, "", sayings, offers.withHome(actor), "", "", urgent);
        }
        var team = schemes.get(actor.scheme()).team();
        return new HelpCard(summary, lead, sayings, offers.withHome(actor), team.name(), team.email(), urgent);
    }
}
