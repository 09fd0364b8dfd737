package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutAPair;
import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutThemself;

import dev.soundingboard.journal.ActionCommand.Actions;
import dev.soundingboard.journal.ActionCommand.AddAction;
import dev.soundingboard.journal.ActionCommand.Mark;
import dev.soundingboard.journal.ActionCommand.NewAction;
import dev.soundingboard.journal.ActionCommand.RemoveAction;
import dev.soundingboard.journal.JournalCommand.Correct;
import dev.soundingboard.journal.JournalCommand.DeleteNote;
import dev.soundingboard.journal.JournalCommand.Details;
import dev.soundingboard.journal.JournalCommand.Held;
import dev.soundingboard.journal.JournalCommand.HowToReflect;
import dev.soundingboard.journal.JournalCommand.KeepNote;
import dev.soundingboard.journal.JournalCommand.Log;
import dev.soundingboard.journal.JournalCommand.LogSession;
import dev.soundingboard.journal.JournalCommand.Met;
import dev.soundingboard.journal.JournalCommand.Missed;
import dev.soundingboard.journal.JournalCommand.MySessions;
import dev.soundingboard.journal.JournalCommand.Note;
import dev.soundingboard.journal.JournalCommand.Open;
import dev.soundingboard.journal.JournalCommand.Save;
import dev.soundingboard.journal.JournalCommand.Undo;
import dev.soundingboard.journal.JournalCommand.WeMet;
import dev.soundingboard.journal.JournalCommand.Write;
import dev.soundingboard.journal.TypedMeeting;
import java.util.List;
import java.util.Set;

/** What can be said about a pair's sessions. The one that is planned is still to come, so nothing of it is logged yet. */
final class JournalForgeries {

    private static final Set<String> BOTH = Set.of("the trainee", "the mentor");
    private static final Set<String> NEITHER = Set.of();
    private static final TypedMeeting TODAY = new TypedMeeting("yes", "2026-11-23", "08:00", "60", "Video", false);

    static final List<Forgery> ALL = List.of(
            aboutThemself(WeMet.class, (ids, version) -> new WeMet(null)),
            aboutAPair(Met.class, BOTH, (ids, version) -> new Met(ids.request(), null)),
            aboutAPair(Held.class, NEITHER, (ids, version) -> new Held(ids.session(), version)),
            aboutAPair(Missed.class, NEITHER, (ids, version) -> new Missed(ids.session(), version)),
            aboutAPair(Undo.class, NEITHER, (ids, version) -> new Undo(ids.session(), version)),
            aboutAPair(LogSession.class, NEITHER, (ids, version) -> new LogSession(ids.request(), false)),
            aboutAPair(Log.class, BOTH, (ids, version) -> new Log(ids.request(), TODAY)),
            aboutAPair(Details.class, NEITHER, (ids, version) -> new Details(ids.session())),
            aboutAPair(Correct.class, NEITHER, (ids, version) -> new Correct(ids.session(), version, TODAY)),
            aboutAPair(Open.class, NEITHER, (ids, version) -> new Open(ids.session())),
            aboutAPair(Write.class, NEITHER, (ids, version) -> new Write(ids.session())),
            aboutAPair(Save.class, NEITHER, (ids, version) -> new Save(ids.session(), version, "", "", "We agreed.")),
            aboutNobody(Actions.class, (ids, version) -> new Actions()),
            aboutAPair(NewAction.class, NEITHER, (ids, version) -> new NewAction(ids.session())),
            aboutAPair(
                    AddAction.class,
                    NEITHER,
                    (ids, version) -> new AddAction(ids.session(), ids.request(), "Read", "mentor", "")),
            aboutAPair(Mark.class, NEITHER, (ids, version) -> new Mark(ids.request(), version, true, false)),
            aboutAPair(RemoveAction.class, NEITHER, (ids, version) -> new RemoveAction(ids.request(), version)),
            aboutAPair(Note.class, NEITHER, (ids, version) -> new Note(ids.session())),
            aboutAPair(KeepNote.class, NEITHER, (ids, version) -> new KeepNote(ids.session(), version, "I learned.")),
            aboutAPair(DeleteNote.class, NEITHER, (ids, version) -> new DeleteNote(ids.session(), version)),
            aboutNobody(MySessions.class, (ids, version) -> new MySessions(ids.request(), 0)),
            aboutNobody(HowToReflect.class, (ids, version) -> new HowToReflect()));

    private JournalForgeries() {}
}
