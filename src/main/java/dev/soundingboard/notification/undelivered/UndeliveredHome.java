package dev.soundingboard.notification.undelivered;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.undelivered.UndeliveredCommand.Show;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For the scheme team, that somebody could not be reached. */
@Component
@Order(9)
class UndeliveredHome implements HomeItem {

    private final Undelivered undelivered;

    UndeliveredHome(Undelivered undelivered) {
        this.undelivered = undelivered;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return actor.is(Role.ADMIN) ? waitingForTeam(actor.inScheme()) : List.of();
    }

    @Override
    public List<Waiting> waitingForTeam(String scheme) {
        var count = undelivered.countPeople(scheme);
        return count == 0 ? List.of() : List.of(new Waiting(inWords(count), Show.asButton()));
    }

    private static String inWords(int count) {
        return count == 1 ? "1 person could not be reached" : "%d people could not be reached".formatted(count);
    }
}
