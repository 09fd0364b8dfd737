package dev.soundingboard.admins;

import dev.soundingboard.admins.AdminsCommand.Show;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.Role;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers admins to see who they are. */
@Component
@Order(20)
class AdminsHome implements HomeItem {

    @Override
    public List<Button> offersTo(Actor actor) {
        return actor.is(Role.ADMIN) || actor.is(Role.DEPLOYMENT_ADMIN) ? List.of(Show.asButton()) : List.of();
    }
}
