package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCommand.Mine;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import org.springframework.stereotype.Component;

/** Shows somebody their pair; a mentor of several, all of them. */
@Component
class ShowMine implements Query<Mine> {

    private final WhichPair which;
    private final MentorshipCards cards;

    ShowMine(WhichPair which, MentorshipCards cards) {
        this.which = which;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Mine command) {
        return which.of(
                actor,
                "Your mentoring",
                pair -> Reply.show(cards.of(pair, actor.person())),
                pair -> new Button("Open", new Open(pair.id())));
    }
}
