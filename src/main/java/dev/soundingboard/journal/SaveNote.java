package dev.soundingboard.journal;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.journal.JournalCommand.KeepNote;
import dev.soundingboard.scheme.Schemes;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps somebody's own note, also after the mentoring has ended; an empty one is no note (D4). */
@Component
class SaveNote implements Handler<KeepNote> {

    private final Journal journal;
    private final NoteForms forms;
    private final SealedJournal sealed;
    private final PrivateNotes notes;
    private final JournalRules rules;
    private final Schemes schemes;

    SaveNote(
            Journal journal,
            NoteForms forms,
            SealedJournal sealed,
            PrivateNotes notes,
            JournalRules rules,
            Schemes schemes) {
        this.journal = journal;
        this.forms = forms;
        this.sealed = sealed;
        this.notes = notes;
        this.rules = rules;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, KeepNote command) {
        return journal.changeOwn(actor, command.session(), entry -> {
            var stored = sealed.note(entry);
            if ((!entry.isHeld() && entry.note() == null) || stored.equals(command.note())) {
                return journal.present(entry, actor, "");
            }
            return rules.shortEnough(
                            command.note(),
                            schemes.get(entry.scheme()).records().longestNote())
                    .map(problem -> toMend(entry, actor, command, problem, ""))
                    .orElseGet(() -> entry.noteVersion() == command.version()
                            ? save(entry, actor, command.note())
                            : toMend(
                                    entry,
                                    actor,
                                    command,
                                    "You changed this note somewhere else. What you typed is still below. Save to replace the other text with it.",
                                    stored));
        });
    }

    private Reply save(Entry entry, Actor actor, String text) {
        var note = entry.note();
        if (note != null && text.isEmpty()) {
            notes.delete(note);
            return journal.present(entry.id(), actor, "Your note is deleted.");
        }
        if (note == null) {
            var id = UUID.randomUUID();
            notes.saveAndFlush(
                    new PrivateNote(id, entry.id(), actor.person(), sealed.seal(text, id, entry, actor.person())));
        } else {
            note.becomes(sealed.seal(text, note.id(), entry, actor.person()));
            notes.saveAndFlush(note);
        }
        return journal.present(entry.id(), actor, "Your note is saved.");
    }

    private Reply toMend(Entry entry, Actor actor, KeepNote typed, String problem, String stored) {
        return Reply.replace(forms.of(entry, actor, typed.note(), problem, stored));
    }
}
