package dev.soundingboard.pairing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.HomeItem;
import org.springframework.stereotype.Component;

/** Where trainees choose for themselves, help doesn't name pairing to the team (P1). */
@Component
class PairingHome implements HomeItem {

    private final WhereTheTeamPairs where;

    PairingHome(WhereTheTeamPairs where) {
        this.where = where;
    }

    @Override
    public boolean hides(Actor actor, Class<?> command) {
        return PairingCommand.class.isAssignableFrom(command)
                && (actor.scheme() == null || !where.includes(actor.scheme()));
    }
}
