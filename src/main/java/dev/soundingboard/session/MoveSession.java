package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.session.SessionCommand.Move;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Either moves it, or changes how and where: it stands at once, and the other is told. */
@Component
class MoveSession implements Handler<Move> {

    private final SessionMoves moves;
    private final Sessions sessions;
    private final SealedWords words;
    private final SessionForms forms;
    private final SessionCards cards;

    MoveSession(SessionMoves moves, Sessions sessions, SealedWords words, SessionForms forms, SessionCards cards) {
        this.moves = moves;
        this.sessions = sessions;
        this.words = words;
        this.forms = forms;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Move command) {
        return moves.make(actor, command.session(), command.version(), found -> moved(found, actor, command));
    }

    private Card moved(SessionInFull found, Actor actor, Move command) {
        var session = found.session();
        var typed = command.typed();
        var problem = forms.problem(found.pair(), typed, actor);
        if (!problem.isNone()) {
            return forms.toMove(found, typed, problem, actor);
        }
        var stands = forms.asItStands(found, actor);
        var known = Stream.concat(Stream.ofNullable(command.asked()), Stream.of(stands.inLine()))
                .toList();
        var question = forms.question(found.pair(), List.of(typed), known, session.id(), actor);
        if (!question.isNone()) {
            return forms.toMove(found, typed, question, actor);
        }
        if (!stands.arranged().equals(typed.arranged())) {
            session.arranged(words.seal(session, actor.person(), typed.arranged()));
        }
        session.move(found.pair(), typed.slot(actor.zone()), actor.person());
        sessions.save(session);
        var lead = "It has changed, and %s is told. Put it in your calendar again."
                .formatted(found.nameOfOther(actor.person()));
        return cards.planned(found, actor.person(), lead, typed.arranged());
    }
}
