package dev.soundingboard.joining;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.joining.JoinCommand.Join;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers joining to whoever is in no scheme. */
@Component
@Order(0)
class JoinHome implements HomeItem {

    @Override
    public List<Button> offersTo(Actor actor) {
        return actor.scheme() == null ? List.of(Join.asButton()) : List.of();
    }
}
