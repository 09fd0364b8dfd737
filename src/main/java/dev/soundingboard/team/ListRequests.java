package dev.soundingboard.team;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.chat.TeamCommand.Requests;
import dev.soundingboard.chat.TeamItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the team everything that only they can decide. */
@Component
class ListRequests implements Query<Requests> {

    private final List<TeamItem> items;

    ListRequests(List<TeamItem> items) {
        this.items = items;
    }

    @Override
    public Reply handle(Actor actor, Requests command) {
        var groups =
                items.stream().flatMap(item -> item.toDecide(actor).stream()).toList();
        return Reply.show(
                groups.isEmpty()
                        ? TeamList.of(
                                "Nothing waits for your decision",
                                "I will tell you when somebody asks.",
                                groups,
                                TeamCommand.Attention.asButton())
                        : TeamList.of("For your team to decide", "", groups, TeamCommand.Attention.asButton()));
    }
}
