package dev.soundingboard.team;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.chat.TeamCommand.Attention;
import dev.soundingboard.chat.TeamItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the team what may be stuck, and whom they could help: names, dates and counts (D2). */
@Component
class ListStuck implements Query<Attention> {

    private static final String LEAD =
            "Perhaps a word from you helps. You see names, dates and counts, and nothing that anybody wrote.";

    private final List<TeamItem> items;

    ListStuck(List<TeamItem> items) {
        this.items = items;
    }

    @Override
    public Reply handle(Actor actor, Attention command) {
        var groups = items.stream().flatMap(item -> item.stuck(actor).stream()).toList();
        return Reply.show(
                groups.isEmpty()
                        ? TeamList.of(
                                "Nothing seems stuck",
                                "Everybody could be reached, and nobody waits for too long.",
                                groups,
                                TeamCommand.Requests.asButton())
                        : TeamList.of("What may be stuck", LEAD, groups, TeamCommand.Requests.asButton()));
    }
}
