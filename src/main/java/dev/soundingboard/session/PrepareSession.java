package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.session.SessionCommand.Prepare;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The trainee says what they would like to cover, or asks the mentor to guide them; the mentor is told when it is new. */
@Component
class PrepareSession implements Handler<Prepare> {

    private final SessionMoves moves;
    private final Sessions sessions;
    private final SealedWords words;
    private final SessionCards cards;
    private final Clock clock;

    PrepareSession(SessionMoves moves, Sessions sessions, SealedWords words, SessionCards cards, Clock clock) {
        this.moves = moves;
        this.sessions = sessions;
        this.words = words;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Prepare command) {
        return moves.make(actor, command.session(), found -> prepared(found, actor, command));
    }

    private Card prepared(SessionInFull found, Actor actor, Prepare command) {
        var session = found.session();
        if (!found.pair().isTrainee(actor.person()) || !session.isAhead(clock.instant())) {
            return cards.of(found, actor.person());
        }
        var typed = command.cover();
        var problem = SessionRules.shortEnough("it", typed, SessionRules.LONGEST_COVER);
        if (!command.guide() && problem.isPresent()) {
            return cards.toMend(found, actor.person(), typed, problem.get());
        }
        var before = words.cover(session);
        var after = command.guide() ? Optional.of("") : Optional.of(typed).filter(text -> !text.isEmpty());
        if (before.isEmpty() && after.isEmpty()) {
            return cards.toMend(
                    found, actor.person(), "", "Say in a line what you would like to cover, or ask for guidance.");
        }
        if (!after.equals(before)) {
            var text = after.map(it -> words.seal(session, actor.person(), it)).orElse(null);
            session.prepare(text, actor.person(), found.pair().otherThan(actor.person()));
            sessions.save(session);
        }
        return cards.prepared(found, actor.person(), after);
    }
}
