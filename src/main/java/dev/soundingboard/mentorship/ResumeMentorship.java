package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCommand.Resume;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Either starts again after the break, and the other is told. */
@Component
class ResumeMentorship implements Handler<Resume> {

    private final MentorshipMoves moves;
    private final MentorshipCards cards;
    private final Clock clock;

    ResumeMentorship(MentorshipMoves moves, MentorshipCards cards, Clock clock) {
        this.moves = moves;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Resume command) {
        return moves.change(actor, command.mentorship(), pair -> resumed(pair, actor, command.version()));
    }

    private Reply resumed(MentorshipInFull pair, Actor actor, int seen) {
        var mentorship = pair.mentorship();
        if (mentorship.version() != seen || !mentorship.isPaused()) {
            return Reply.replace(cards.outdated(pair, actor.person(), !mentorship.isPaused()));
        }
        mentorship.resume(actor.person(), clock.instant());
        return moves.done(pair, actor);
    }
}
