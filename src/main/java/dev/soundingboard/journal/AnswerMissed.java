package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.Missed;
import dev.soundingboard.session.Sessions;
import org.springframework.stereotype.Component;

/** A planned session did not take place. */
@Component
class AnswerMissed implements Handler<Missed> {

    private final Journal journal;
    private final Sessions sessions;
    private final JournalRules rules;

    AnswerMissed(Journal journal, Sessions sessions, JournalRules rules) {
        this.journal = journal;
        this.sessions = sessions;
        this.rules = rules;
    }

    @Override
    public Reply handle(Actor actor, Missed command) {
        return journal.change(actor, command.session(), entry -> {
            var session = entry.session();
            if (entry.hasItsTimeCome(rules.now()) && session.version() == command.version()) {
                sessions.notHeld(session, actor.person());
                return journal.present(entry, actor, "Noted.");
            }
            return journal.present(entry, actor, "");
        });
    }
}
