package dev.soundingboard.roster;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.TeamItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Putting people on the list, who has not come, and taking the list away. */
@Component
@Order(9)
class RosterForTeam implements TeamItem {

    @Override
    public List<Way> ways(Actor admin) {
        return List.of(
                new Way(Area.PEOPLE, RosterCommand.Import.asButton()),
                new Way(Area.PEOPLE, RosterCommand.NotHereYet.asButton()),
                new Way(Area.PEOPLE, RosterCommand.Export.asButton()));
    }
}
