package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.MySessions;
import dev.soundingboard.journal.JournalCommand.Undo;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.session.Sessions;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What was logged by mistake is taken back by whoever logged it, within days and as long as nothing hangs on it: a planned session waits
 * for an answer again, another is gone.
 */
@Component
class UndoLog implements Handler<Undo> {

    private final Journal journal;
    private final Sessions sessions;
    private final Entries entries;
    private final AgreedActions actions;
    private final PrivateNotes notes;
    private final JournalRules rules;
    private final Schemes schemes;

    UndoLog(
            Journal journal,
            Sessions sessions,
            Entries entries,
            AgreedActions actions,
            PrivateNotes notes,
            JournalRules rules,
            Schemes schemes) {
        this.journal = journal;
        this.sessions = sessions;
        this.entries = entries;
        this.actions = actions;
        this.notes = notes;
        this.rules = rules;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Undo command) {
        return journal.changeLogged(actor, command.session(), entry -> {
            var lately = rules.lately(schemes.get(entry.scheme()));
            var log = entry.itsLog().filter(it -> it.isASlipOf(actor.person(), lately));
            if (log.isEmpty() || entry.session().version() != command.version() || somethingIsKept(entry)) {
                return journal.present(
                        entry, actor, "This can’t be taken back any more. You can change the date or length instead.");
            }
            return takeBack(entry, log.get(), actor);
        });
    }

    private boolean somethingIsKept(Entry entry) {
        return actions.countBySession(entry.id()) > 0 || notes.existsBySession(entry.id());
    }

    private Reply takeBack(Entry entry, SessionLog log, Actor actor) {
        if (log.wasPlanned()) {
            entries.delete(log);
            sessions.takeBack(entry.session(), actor.person());
            return journal.present(entry.id(), actor, "Taken back.");
        }
        sessions.remove(entry.session(), actor.person());
        return Reply.replace(
                new News("Taken back", "That session is no longer logged.", List.of(MySessions.asButton())));
    }
}
