package dev.soundingboard.pairing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.TeamItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Introducing two people by name, where the team may (P1). */
@Component
@Order(10)
class PairingForTeam implements TeamItem {

    private final WhereTheTeamPairs where;

    PairingForTeam(WhereTheTeamPairs where) {
        this.where = where;
    }

    @Override
    public List<Way> ways(Actor admin) {
        return where.includes(admin.inScheme())
                ? List.of(new Way(Area.PAIRS, PairingCommand.Pair.asButton()))
                : List.of();
    }
}
