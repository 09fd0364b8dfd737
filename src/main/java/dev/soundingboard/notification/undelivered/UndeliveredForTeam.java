package dev.soundingboard.notification.undelivered;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.notification.undelivered.UndeliveredCommand.Show;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who could not be reached; their list says why. */
@Component
@Order(4)
class UndeliveredForTeam implements TeamItem {

    private final Undelivered undelivered;

    UndeliveredForTeam(Undelivered undelivered) {
        this.undelivered = undelivered;
    }

    @Override
    public List<Group> stuck(Actor admin) {
        return Group.of(
                "People who could not be reached",
                "They blocked the app or took it out, or a message may not have arrived.",
                undelivered.countPeople(admin.inScheme()),
                List.of(),
                Show.asButton());
    }

    @Override
    public List<Way> ways(Actor admin) {
        return List.of(new Way(Area.SCHEME, Show.asButton()));
    }
}
