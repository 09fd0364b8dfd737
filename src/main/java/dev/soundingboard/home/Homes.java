package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import org.springframework.stereotype.Component;

/** Somebody's home card, on request or when an answer of ours got lost. */
@Component
class Homes {

    private final AtHome atHome;

    Homes(AtHome atHome) {
        this.atHome = atHome;
    }

    Card of(Actor actor, String lead) {
        var offers = atHome.of(actor);
        var waiting = offers.waiting();
        var summary = waiting.isEmpty() ? "Nothing is waiting for you" : "What is waiting for you";
        return new HomeCard(
                summary, waiting.isEmpty() || actor.scheme() != null ? lead : "", waiting, offers.buttons());
    }
}
