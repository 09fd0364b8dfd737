package dev.soundingboard.groups;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.groups.GroupCommand.Move;
import org.springframework.stereotype.Component;

/** Asks the team where a mentor is to go. */
@Component
class AskWhere implements Query<Move> {

    private final Proposals proposals;

    AskWhere(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Reply handle(Actor actor, Move command) {
        return proposals.with(
                actor,
                (proposal, grouping) -> proposal.find(command.mentor())
                        .<Card>map(mentor -> MoveForm.of(mentor, proposal, grouping, "", ""))
                        .map(Reply::replace)
                        .orElseGet(Gone::reply));
    }
}
