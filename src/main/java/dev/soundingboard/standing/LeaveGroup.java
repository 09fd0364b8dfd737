package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.standing.Peer.State;
import dev.soundingboard.standing.PeerCommand.LeaveAll;
import org.springframework.stereotype.Component;

/** A mentor leaves their whole peer group, and isn't put into another until they say so; nobody is told (M4). */
@Component
class LeaveGroup implements Handler<LeaveAll> {

    private final MyStanding mine;
    private final Peers peers;
    private final PeerWishes wishes;
    private final PeerCards cards;

    LeaveGroup(MyStanding mine, Peers peers, PeerWishes wishes, PeerCards cards) {
        this.mine = mine;
        this.peers = peers;
        this.wishes = wishes;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, LeaveAll command) {
        return mine.with(
                actor,
                mentor -> cards.with(mentor, group -> {
                    peers.of(mentor.id()).stream()
                            .map(PeerInFull::peer)
                            .filter(peer -> peer.is(State.AGREED))
                            .forEach(peer -> peers.leave(peer, mentor.id()));
                    wishes.remove(mentor.id());
                    return Reply.replace(cards.of(mentor, group, ""));
                }));
    }
}
