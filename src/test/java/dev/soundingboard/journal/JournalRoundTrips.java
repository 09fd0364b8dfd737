package dev.soundingboard.journal;

import dev.soundingboard.Pairs;
import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.TestClock;
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
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Logging a session, and what is kept of it. */
@TestComponent
@Import(Diary.class)
public class JournalRoundTrips implements RoundTrips {

    private final Pairs pairs;
    private final Diary diary;
    private final TestClock clock;

    JournalRoundTrips(Pairs pairs, Diary diary, TestClock clock) {
        this.pairs = pairs;
        this.diary = diary;
        this.clock = clock;
    }

    @Override
    public void count(RoundTripCounter counter) {
        logging(counter);
        planned(counter);
        writing(counter);
        clock.startsAgain();
    }

    private void logging(RoundTripCounter counter) {
        counter.count("journal: we met", pairs.ofWessex().trainee(), new WeMet(null));
        var two = pairs.ofWessex();
        counter.count("journal: met", two.mentor(), new Met(two.id(), null));
        counter.count("journal: undo", two.mentor(), new Undo(diary.only(two), 0));
        counter.count("journal: new", two.mentor(), new LogSession(null, false));
        counter.count("journal: log", two.mentor(), new Log(two.id(), meeting("08:00")));
        var session = diary.only(two);
        counter.count("journal: details", two.trainee(), new Details(session));
        counter.count("journal: correct", two.trainee(), new Correct(session, 0, meeting("07:30")));
    }

    private void planned(RoundTripCounter counter) {
        var two = pairs.ofWessex();
        var session = diary.planned(two, clock.instant().plus(Duration.ofDays(1)));
        var other = diary.planned(two, clock.instant().plus(Duration.ofDays(3)));
        clock.passes(Duration.ofDays(4));
        counter.count("journal: held", two.trainee(), new Held(session, 0));
        counter.count("journal: missed", two.trainee(), new Missed(other, 0));
    }

    private void writing(RoundTripCounter counter) {
        var two = pairs.ofWessex();
        var asha = two.trainee();
        diary.card(asha, new Met(two.id(), null));
        var session = diary.only(two);
        var action = UUID.randomUUID();
        counter.count("journal: write", asha, new Write(session));
        counter.count("journal: save", asha, new Save(session, 1, "Influencing", "", "We agreed."));
        counter.count("journal: new action", asha, new NewAction(session));
        counter.count("journal: add action", asha, new AddAction(session, action, "Read", "trainee", "2026-12-24"));
        counter.count("journal: actions", asha, new Actions());
        counter.count("journal: mark", asha, new Mark(action, 0, true, false));
        counter.count("journal: remove action", asha, new RemoveAction(action, 1));
        counter.count("journal: note", asha, new Note(session));
        counter.count("journal: keep note", asha, new KeepNote(session, 0, "I learned."));
        counter.count("journal: open", asha, new Open(session));
        counter.count("journal: delete note", asha, new DeleteNote(session, 1));
        counter.count("journal: my sessions", asha, new MySessions(null, 0));
        counter.count("journal: how to reflect", asha, new HowToReflect());
    }

    private TypedMeeting meeting(String time) {
        var today = clock.instant().toString().substring(0, "2026-11-23".length());
        return new TypedMeeting("yes", today, time, "60", "Video", false);
    }
}
