package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import org.springframework.stereotype.Component;

/** Shows one of the two where they stand. */
@Component
class OpenMentorship implements Query<Open> {

    private final MentorshipMoves moves;
    private final MentorshipCards cards;

    OpenMentorship(MentorshipMoves moves, MentorshipCards cards) {
        this.moves = moves;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Open command) {
        return moves.of(actor, command.mentorship(), pair -> Reply.show(cards.of(pair, actor.person())));
    }
}
