package dev.soundingboard.journal;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.journal.JournalCommand.DeleteNote;
import dev.soundingboard.journal.JournalCommand.HowToReflect;
import dev.soundingboard.journal.JournalCommand.Open;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The form for somebody's own note (D4). */
@Component
class NoteForms {

    private final Schemes schemes;

    NoteForms(Schemes schemes) {
        this.schemes = schemes;
    }

    Card of(Entry entry, Actor actor, String note, String problem, String stored) {
        var policy = schemes.get(entry.scheme()).records();
        return new NoteForm(
                entry.id(),
                entry.noteVersion(),
                "Your private note",
                "Your session with %s on %s."
                        .formatted(
                                entry.nameOfOther(actor.person()),
                                Moments.dayInWords(entry.session().start(), actor.zone())),
                problem,
                stored,
                note,
                policy.longestNote(),
                policy.noteWarning(),
                ways(entry));
    }

    private static List<Button> ways(Entry entry) {
        var delete = Stream.of(new Button("Delete the note", new DeleteNote(entry.id(), entry.noteVersion())))
                .filter(way -> entry.note() != null);
        return Stream.concat(delete, Stream.of(HowToReflect.asButton(), new Button("Back", new Open(entry.id()))))
                .toList();
    }
}
