package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.standing.Peer.State;
import dev.soundingboard.standing.PeerCommand.Leave;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A mentor says no, takes back what they asked, or leaves; nobody is told. Whoever leaves the last of their group isn't
 * put into another until they say so (M4).
 */
@Component
class LeavePeer implements Handler<Leave> {

    private final MyStanding mine;
    private final Peers peers;
    private final PeerWishes wishes;
    private final PeerCards cards;

    LeavePeer(MyStanding mine, Peers peers, PeerWishes wishes, PeerCards cards) {
        this.mine = mine;
        this.peers = peers;
        this.wishes = wishes;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Leave command) {
        return mine.with(
                actor,
                mentor -> cards.with(mentor, group -> {
                    leave(mentor, command.peer());
                    return Reply.replace(cards.of(mentor, group, ""));
                }));
    }

    private void leave(Mentor mentor, UUID id) {
        var all = peers.of(mentor.id()).stream().map(PeerInFull::peer).toList();
        var group = all.stream().filter(peer -> peer.is(State.AGREED)).toList();
        if (group.size() == 1 && group.get(0).id().equals(id)) {
            wishes.remove(mentor.id());
        }
        all.stream()
                .filter(peer -> peer.id().equals(id))
                .filter(peer -> peer.counts(mentor.id()) || peer.asks(mentor.id()))
                .forEach(peer -> peers.leave(peer, mentor.id()));
    }
}
