package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.Held;
import org.springframework.stereotype.Component;

/** A planned session took place. Both may say so, and it is one session. */
@Component
class AnswerHeld implements Handler<Held> {

    private final Journal journal;
    private final Logging logging;
    private final JournalRules rules;
    private final AlreadyLogged already;

    AnswerHeld(Journal journal, Logging logging, JournalRules rules, AlreadyLogged already) {
        this.journal = journal;
        this.logging = logging;
        this.rules = rules;
        this.already = already;
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
            logging.held(entry.session(), actor);
            return journal.present(entry.id(), actor, "Logged.");
        });
    }
}
