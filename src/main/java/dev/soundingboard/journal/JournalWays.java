package dev.soundingboard.journal;

import dev.soundingboard.chat.Button;
import dev.soundingboard.guidance.GuidanceCommand.Support;
import dev.soundingboard.journal.ActionCommand.NewAction;
import dev.soundingboard.journal.JournalCommand.Details;
import dev.soundingboard.journal.JournalCommand.HowToReflect;
import dev.soundingboard.journal.JournalCommand.MySessions;
import dev.soundingboard.journal.JournalCommand.Note;
import dev.soundingboard.journal.JournalCommand.Undo;
import dev.soundingboard.journal.JournalCommand.Write;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.session.SessionCommand.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What can be done with a session that is logged. */
@Component
class JournalWays {

    private final Schemes schemes;
    private final JournalRules rules;

    JournalWays(Schemes schemes, JournalRules rules) {
        this.schemes = schemes;
        this.rules = rules;
    }

    /** What comes next first. When the mentoring has ended, only one's own note can still be changed (P7). */
    List<Button> of(Entry entry, Written written, int actions) {
        var note = new Button("My private note", new Note(entry.id()));
        if (!entry.pair().isActive()) {
            return List.of(
                    note, new Button("Our sessions", new MySessions(entry.pair().id(), 0)));
        }
        var ways = new ArrayList<Button>();
        if (!entry.hasOneAhead(rules.now())) {
            ways.add(new Button("Plan the next session", new Form(entry.pair().id())));
        }
        ways.add(new Button(written.isEmpty() ? "Add what we agreed" : "Change what we agreed", new Write(entry.id())));
        if (actions < schemes.get(entry.scheme()).records().mostActions()) {
            ways.add(new Button("Add an action", new NewAction(entry.id())));
        }
        ways.add(note);
        return ways;
    }

    /** What is needed now and then: to put the log right, and how to write about a session (S6). */
    List<Button> more(Entry entry, UUID reader, int actions) {
        var more = new ArrayList<Button>();
        if (entry.pair().isActive()) {
            more.add(new Button("Change the date or length", new Details(entry.id())));
            if (isASlip(entry, reader, actions)) {
                more.add(new Button("Undo", new Undo(entry.id(), entry.session().version())));
            }
        }
        more.add(HowToReflect.asButton());
        return more;
    }

    /** Where to turn with what mentoring is not for (S8, D5). */
    static List<Button> support() {
        return List.of(new Support(null).asButton());
    }

    private boolean isASlip(Entry entry, UUID reader, int actions) {
        var lately = rules.lately(schemes.get(entry.scheme()));
        return actions == 0
                && entry.note() == null
                && entry.itsLog().filter(log -> log.isASlipOf(reader, lately)).isPresent();
    }
}
