package dev.soundingboard.mentorship;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCommand.Pause;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Either takes a break, or gives it another end, and the other is told. */
@Component
class PauseMentorship implements Handler<Pause> {

    private final MentorshipMoves moves;
    private final MentorshipCards cards;
    private final PauseForms forms;
    private final Clock clock;

    PauseMentorship(MentorshipMoves moves, MentorshipCards cards, PauseForms forms, Clock clock) {
        this.moves = moves;
        this.cards = cards;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Pause command) {
        return moves.change(actor, command.mentorship(), pair -> paused(pair, actor, command));
    }

    private Reply paused(MentorshipInFull pair, Actor actor, Pause command) {
        var mentorship = pair.mentorship();
        if (mentorship.version() != command.version()) {
            return Reply.replace(cards.outdated(pair, actor.person(), mentorship.isPaused()));
        }
        return forms.toMend(pair, actor, command.until()).map(Reply::replace).orElseGet(() -> {
            mentorship.pause(actor.person(), Days.typed(command.until()).orElse(null), clock.instant());
            return moves.done(pair, actor);
        });
    }
}
