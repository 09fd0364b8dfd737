package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.Note;
import org.springframework.stereotype.Component;

/** Shows somebody their own note of a session, to write or change (D4). */
@Component
class OpenNote implements Query<Note> {

    private final Journal journal;
    private final NoteForms forms;
    private final SealedJournal sealed;

    OpenNote(Journal journal, NoteForms forms, SealedJournal sealed) {
        this.journal = journal;
        this.forms = forms;
        this.sealed = sealed;
    }

    @Override
    public Reply handle(Actor actor, Note command) {
        return journal.read(
                actor,
                command.session(),
                entry -> entry.isHeld() || entry.note() != null
                        ? Reply.show(forms.of(entry, actor, sealed.note(entry), "", ""))
                        : journal.present(entry, actor, ""));
    }
}
