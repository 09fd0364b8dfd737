package dev.soundingboard.groups;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.groups.GroupCommand.Show;
import org.springframework.stereotype.Component;

/** Shows the team how mentors who would like a peer group could be grouped (M4). */
@Component
class ShowGroups implements Query<Show> {

    private final Proposals proposals;

    ShowGroups(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Reply handle(Actor actor, Show command) {
        return proposals.with(actor, (proposal, grouping) -> Reply.replace(ProposalCard.of(proposal, "")));
    }
}
