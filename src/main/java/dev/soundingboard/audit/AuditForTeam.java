package dev.soundingboard.audit;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.TeamItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What admins did. */
@Component
@Order(21)
class AuditForTeam implements TeamItem {

    @Override
    public List<Way> ways(Actor admin) {
        return List.of(new Way(Area.SCHEME, AuditCommand.Show.asButton()));
    }
}
