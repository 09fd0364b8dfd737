package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.Details;
import dev.soundingboard.session.SessionState;
import org.springframework.stereotype.Component;

/** Opens the form for a session that there is, and has begun. */
@Component
class OpenDetails implements Query<Details> {

    private final Journal journal;
    private final DetailsForms forms;
    private final JournalRules rules;

    OpenDetails(Journal journal, DetailsForms forms, JournalRules rules) {
        this.journal = journal;
        this.forms = forms;
        this.rules = rules;
    }

    @Override
    public Reply handle(Actor actor, Details command) {
        return journal.read(
                actor,
                command.session(),
                entry -> mayChange(entry) ? Reply.show(forms.of(entry, actor)) : journal.present(entry, actor, ""));
    }

    private boolean mayChange(Entry entry) {
        var settled = entry.isHeld() || entry.session().state() == SessionState.NOT_HELD;
        return entry.pair().isActive() && (settled || entry.hasItsTimeCome(rules.now()));
    }
}
