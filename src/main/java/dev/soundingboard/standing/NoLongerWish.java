package dev.soundingboard.standing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.standing.PeerCommand.NoWish;
import org.springframework.stereotype.Component;

/** A mentor would rather not be put into a peer group any more; the group they have stays as it is (M4). */
@Component
class NoLongerWish implements Handler<NoWish> {

    private final MyStanding mine;
    private final PeerWishes wishes;
    private final PeerCards cards;

    NoLongerWish(MyStanding mine, PeerWishes wishes, PeerCards cards) {
        this.mine = mine;
        this.wishes = wishes;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, NoWish command) {
        return mine.with(
                actor,
                mentor -> cards.with(mentor, group -> {
                    wishes.remove(mentor.id());
                    return Reply.replace(cards.of(mentor, group, ""));
                }));
    }
}
