package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.standing.PeerCommand.Leave;
import org.springframework.stereotype.Component;

/** A mentor says no, takes back what they asked, or leaves; nobody is told (M4). */
@Component
class LeavePeer implements Handler<Leave> {

    private final MyStanding mine;
    private final Peers peers;
    private final PeerCards cards;

    LeavePeer(MyStanding mine, Peers peers, PeerCards cards) {
        this.mine = mine;
        this.peers = peers;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Leave command) {
        return mine.with(
                actor,
                mentor -> cards.with(mentor, group -> {
                    peers.of(mentor.id()).stream()
                            .map(PeerInFull::peer)
                            .filter(peer -> peer.id().equals(command.peer()))
                            .filter(peer -> peer.counts(mentor.id()) || peer.asks(mentor.id()))
                            .forEach(peer -> peers.leave(peer, mentor.id()));
                    return Reply.replace(cards.of(mentor, group, ""));
                }));
    }
}
