package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.StandingPolicy.PeerGroup;
import dev.soundingboard.standing.PeerCommand.Join;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A mentor says yes to a colleague who asked; who asked is told (M4). */
@Component
class JoinPeer implements Handler<Join> {

    private final MyStanding mine;
    private final People people;
    private final Peers peers;
    private final PeerCards cards;

    JoinPeer(MyStanding mine, People people, Peers peers, PeerCards cards) {
        this.mine = mine;
        this.people = people;
        this.peers = peers;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Join command) {
        people.oneTurnAtATime(actor.person());
        return mine.with(
                actor,
                mentor -> cards.with(
                        mentor, group -> Reply.replace(cards.of(mentor, group, join(mentor, group, command.peer())))));
    }

    /** What hinders it; empty if nothing did. */
    private String join(Mentor mentor, PeerGroup group, UUID id) {
        var all = peers.of(mentor.id());
        var asked = all.stream()
                .filter(it -> it.peer().id().equals(id) && it.peer().asks(mentor.id()))
                .findFirst();
        if (asked.isPresent() && !PeerCards.canJoin(all, group)) {
            return "Your peer group is full. Leave one first.";
        }
        asked.ifPresent(peers::join);
        return "";
    }
}
