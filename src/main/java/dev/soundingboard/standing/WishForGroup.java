package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.people.People;
import dev.soundingboard.standing.Peer.State;
import dev.soundingboard.standing.PeerCommand.Wish;
import org.springframework.stereotype.Component;

/** A mentor would like the scheme team to put them into a peer group; who has one already needs no other (M4). */
@Component
class WishForGroup implements Handler<Wish> {

    private final MyStanding mine;
    private final People people;
    private final Peers peers;
    private final PeerWishes wishes;
    private final PeerCards cards;

    WishForGroup(MyStanding mine, People people, Peers peers, PeerWishes wishes, PeerCards cards) {
        this.mine = mine;
        this.people = people;
        this.peers = peers;
        this.wishes = wishes;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Wish command) {
        people.oneTurnAtATime(actor.person());
        return mine.with(
                actor,
                mentor -> cards.with(mentor, group -> {
                    if (group.together() == null) {
                        return Reply.replace(cards.of(
                                mentor, group, "Your scheme team makes no peer groups. You can ask a colleague here."));
                    }
                    if (peers.of(mentor.id()).stream().anyMatch(it -> it.peer().is(State.AGREED))) {
                        return Reply.replace(cards.of(mentor, group, "You have a peer group already."));
                    }
                    wishes.add(mentor.id());
                    return Reply.replace(cards.of(mentor, group, ""));
                }));
    }
}
