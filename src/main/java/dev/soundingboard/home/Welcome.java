package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.scheme.Schemes;
import org.springframework.stereotype.Component;

/** The first words to somebody. */
@Component
class Welcome {

    private final AtHome atHome;
    private final Schemes schemes;

    Welcome(AtHome atHome, Schemes schemes) {
        this.atHome = atHome;
        this.schemes = schemes;
    }

    Card card(Actor actor) {
        var summary = actor.name().isEmpty() ? "Hello" : "Hello, %s".formatted(actor.name());
        var offers = atHome.of(actor);
        var urgent = schemes.urgent(actor.scheme());
        if (actor.scheme() == null) {
            return new WelcomeCard(summary, "", "", offers.withWaysHome(), urgent);
        }
        var scheme = schemes.get(actor.scheme());
        return new WelcomeCard(summary, scheme.name(), scheme.mentoring().inShort(), offers.withWaysHome(), urgent);
    }
}
