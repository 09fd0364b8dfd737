package dev.soundingboard.account;

import dev.soundingboard.account.AccountCommand.Relink;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.TeamItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Bringing somebody to a new account. */
@Component
@Order(10)
class AccountForTeam implements TeamItem {

    @Override
    public List<Way> ways(Actor admin) {
        return List.of(new Way(Area.PEOPLE, new Button("Relink an account", new Relink(""))));
    }
}
