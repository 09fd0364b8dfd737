package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.Held;
import dev.soundingboard.session.Sessions;
import org.springframework.stereotype.Component;

/** A planned session took place. Both may say so, and it is one session; so is what the other logged of a day near it. */
@Component
class AnswerHeld implements Handler<Held> {

    private final Journal journal;
    private final Logging logging;
    private final JournalRules rules;
    private final AlreadyLogged already;
    private final SameMeeting same;
    private final Sessions sessions;

    AnswerHeld(
            Journal journal,
            Logging logging,
            JournalRules rules,
            AlreadyLogged already,
            SameMeeting same,
            Sessions sessions) {
        this.journal = journal;
        this.logging = logging;
        this.rules = rules;
        this.already = already;
        this.same = same;
        this.sessions = sessions;
    }

    @Override
    public Reply handle(Actor actor, Held command) {
        return journal.change(actor, command.session(), entry -> {
            if (entry.isHeld()) {
                return already.reply(entry.id(), actor);
            }
            if (!entry.hasItsTimeCome(rules.now()) || entry.session().version() != command.version()) {
                return journal.present(entry, actor, "");
            }
            return same.question(sessions.of(entry.pair().id()), entry.session(), actor)
                    .orElseGet(() -> {
                        logging.held(entry.session(), actor);
                        return journal.present(entry.id(), actor, "Logged.");
                    });
        });
    }
}
