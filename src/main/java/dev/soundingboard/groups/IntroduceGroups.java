package dev.soundingboard.groups;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.groups.GroupCommand.Introduce;
import dev.soundingboard.groups.GroupCommand.Show;
import dev.soundingboard.standing.PeerGroups;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The team introduces the members of each group that it saw to each other, once (M4). */
@Component
class IntroduceGroups implements Handler<Introduce> {

    private final Proposals proposals;
    private final PeerGroups peers;
    private final Acts acts;

    IntroduceGroups(Proposals proposals, PeerGroups peers, Acts acts) {
        this.proposals = proposals;
        this.peers = peers;
        this.acts = acts;
    }

    /** Whoever no longer likes, or is in a group by now, changes the proposal: then it is shown again first. */
    @Override
    public Reply handle(Actor actor, Introduce command) {
        return proposals.alone(
                actor,
                (proposal, grouping) ->
                        proposal.seen() == command.seen() && !proposal.ready().isEmpty()
                                ? introduce(actor, proposal)
                                : Reply.replace(ProposalCard.of(proposal, PlaceMentor.CHANGED)));
    }

    private Reply introduce(Actor actor, Proposal proposal) {
        var ready = proposal.ready();
        peers.introduce(ready);
        proposals.done(ready);
        ready.forEach(group -> group.forEach(mentor -> acts.done(actor, mentor.person())));
        var done = ready.size() == 1
                ? "The group is introduced"
                : "%s are introduced".formatted(InWords.groups(ready.size()));
        return Reply.replace(new News(
                done,
                "Each mentor reads who the others are and how they like to be reached. Anybody can leave at any time. What they talk about is theirs.",
                ways(proposal)));
    }

    private static List<Button> ways(Proposal proposal) {
        var next = new Button("Show the next groups", new Show());
        return Stream.of(proposal.later() > 0 ? next : null, TeamCommand.Menu.asButton())
                .filter(way -> way != null)
                .toList();
    }
}
