package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import org.springframework.stereotype.Component;

/** Somebody's home card, on request or when an answer of ours got lost. */
@Component
class Homes {

    private final Offers offers;

    Homes(Offers offers) {
        this.offers = offers;
    }

    Card of(Actor actor, String lead) {
        var waiting = offers.waitingFor(actor);
        var summary = waiting.isEmpty() ? "Nothing is waiting for you" : "What is waiting for you";
        return new HomeCard(
                summary, waiting.isEmpty() || actor.scheme() != null ? lead : "", waiting, offers.of(actor));
    }
}
