package dev.soundingboard.journal;

import dev.soundingboard.chat.Button;
import dev.soundingboard.guidance.GuidanceCommand.Support;
import dev.soundingboard.journal.JournalCommand.Details;
import dev.soundingboard.journal.JournalCommand.HowToReflect;
import dev.soundingboard.journal.JournalCommand.MySessions;
import dev.soundingboard.journal.JournalCommand.NewAction;
import dev.soundingboard.journal.JournalCommand.Note;
import dev.soundingboard.journal.JournalCommand.Undo;
import dev.soundingboard.journal.JournalCommand.Write;
import dev.soundingboard.scheme.Schemes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What can be done with a session that is logged. */
@Component
class JournalWays {

    private final Schemes schemes;

    JournalWays(Schemes schemes) {
        this.schemes = schemes;
    }

    /** What comes next first. When the mentoring has ended, only one's own note can still be changed (P7). */
    List<Button> of(Entry entry, UUID reader, Written written, int actions) {
        var ways = new ArrayList<Button>();
        if (entry.pair().isActive()) {
            ways.add(new Button(
                    written.isEmpty() ? "Add what we agreed" : "Change what we agreed", new Write(entry.id())));
            if (actions < schemes.get(entry.scheme()).records().mostActions()) {
                ways.add(new Button("Add an action", new NewAction(entry.id())));
            }
        }
        ways.add(new Button("My private note", new Note(entry.id())));
        if (entry.pair().isActive()) {
            ways.add(new Button("Change the date or length", new Details(entry.id())));
            if (isASlip(entry, reader, actions)) {
                ways.add(new Button("Undo", new Undo(entry.id(), entry.session().version())));
            }
        }
        ways.add(new Button("Our sessions", new MySessions(entry.pair().id(), 0)));
        return ways;
    }

    List<Button> quiet() {
        return List.of(HowToReflect.asButton(), new Support(null).asButton());
    }

    private static boolean isASlip(Entry entry, UUID reader, int actions) {
        return actions == 0
                && entry.note() == null
                && entry.itsLog().filter(log -> log.isASlipOf(reader)).isPresent();
    }
}
