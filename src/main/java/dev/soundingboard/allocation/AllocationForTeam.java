package dev.soundingboard.allocation;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who waits for the team to find them a mentor (P1). */
@Component
@Order(0)
class AllocationForTeam implements TeamItem {

    private final Wishes wishes;
    private final Schemes schemes;

    AllocationForTeam(Wishes wishes, Schemes schemes) {
        this.wishes = wishes;
        this.schemes = schemes;
    }

    @Override
    public List<Group> toDecide(Actor admin) {
        var scheme = admin.inScheme();
        return Group.of(
                "Wait for a mentor",
                "",
                Math.toIntExact(wishes.countWaitingIn(scheme)),
                wishes.waitingIn(scheme, AT_ONCE).stream()
                        .map(named -> new Row(
                                named.trainee(),
                                "Since %s"
                                        .formatted(
                                                Moments.dayInWords(named.wish().since(), admin.zone())),
                                new Button(
                                        "See who would fit",
                                        new AllocationCommand.Choose(
                                                named.wish().id()))))
                        .toList(),
                AllocationCommand.Waiting.asButton());
    }

    @Override
    public List<Way> ways(Actor admin) {
        return schemes.get(admin.inScheme()).pairing().byTeam()
                ? List.of(new Way(Area.PAIRS, AllocationCommand.Waiting.asButton()))
                : List.of();
    }
}
