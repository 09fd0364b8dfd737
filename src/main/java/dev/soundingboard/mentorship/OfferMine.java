package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentorship.MentorshipCommand.Mine;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For whoever is in a pair, that comes before everything else that they could do. */
@Component
@Order(-1)
class OfferMine implements HomeItem {

    @Override
    public List<Button> offersTo(Actor actor, Set<Role> pairedAs) {
        return pairedAs.isEmpty() ? List.of() : List.of(Mine.asButton());
    }
}
