package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.DeleteNote;
import org.springframework.stereotype.Component;

/** Deletes somebody's own note, also after the mentoring has ended (D4). */
@Component
class RemoveNote implements Handler<DeleteNote> {

    private final Journal journal;
    private final NoteForms forms;
    private final SealedJournal sealed;
    private final PrivateNotes notes;

    RemoveNote(Journal journal, NoteForms forms, SealedJournal sealed, PrivateNotes notes) {
        this.journal = journal;
        this.forms = forms;
        this.sealed = sealed;
        this.notes = notes;
    }

    @Override
    public Reply handle(Actor actor, DeleteNote command) {
        return journal.changeOwn(actor, command.session(), entry -> {
            var note = entry.note();
            if (note == null) {
                return journal.present(entry, actor, "");
            }
            if (note.version() != command.version()) {
                var problem = "You changed this note somewhere else. Read it before you delete it.";
                return Reply.replace(forms.of(entry, actor, sealed.note(entry), problem, ""));
            }
            notes.delete(note);
            return journal.present(entry.id(), actor, "Your note is deleted.");
        });
    }
}
