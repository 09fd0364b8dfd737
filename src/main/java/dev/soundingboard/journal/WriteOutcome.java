package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.Write;
import org.springframework.stereotype.Component;

/** Opens the form for what the two talked about and agreed. */
@Component
class WriteOutcome implements Query<Write> {

    private final Journal journal;
    private final OutcomeForms forms;
    private final SealedJournal sealed;

    WriteOutcome(Journal journal, OutcomeForms forms, SealedJournal sealed) {
        this.journal = journal;
        this.forms = forms;
        this.sealed = sealed;
    }

    @Override
    public Reply handle(Actor actor, Write command) {
        return journal.read(
                actor,
                command.session(),
                entry -> entry.isHeld() && entry.pair().isActive()
                        ? Reply.show(forms.of(entry, actor, sealed.written(entry)))
                        : journal.present(entry, actor, ""));
    }
}
