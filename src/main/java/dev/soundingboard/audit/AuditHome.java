package dev.soundingboard.audit;

import dev.soundingboard.audit.AuditCommand.Show;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.Role;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers admins to read what was done. */
@Component
@Order(21)
class AuditHome implements HomeItem {

    @Override
    public List<Button> offersTo(Actor actor) {
        return actor.is(Role.ADMIN) || actor.is(Role.DEPLOYMENT_ADMIN) ? List.of(Show.asButton()) : List.of();
    }
}
