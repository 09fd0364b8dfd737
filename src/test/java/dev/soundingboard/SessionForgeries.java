package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutAPair;

import dev.soundingboard.session.SessionCommand.Ask;
import dev.soundingboard.session.SessionCommand.AskToCancel;
import dev.soundingboard.session.SessionCommand.Book;
import dev.soundingboard.session.SessionCommand.Cancel;
import dev.soundingboard.session.SessionCommand.Change;
import dev.soundingboard.session.SessionCommand.Form;
import dev.soundingboard.session.SessionCommand.GoOn;
import dev.soundingboard.session.SessionCommand.Move;
import dev.soundingboard.session.SessionCommand.Next;
import dev.soundingboard.session.SessionCommand.Open;
import dev.soundingboard.session.SessionCommand.Plan;
import dev.soundingboard.session.SessionCommand.Prepare;
import dev.soundingboard.session.SessionCommand.Yes;
import dev.soundingboard.session.TypedMoments;
import dev.soundingboard.session.TypedSession;
import java.util.List;
import java.util.Set;

/** Planning sessions of a pair. */
final class SessionForgeries {

    private static final Set<String> BOTH = Set.of("the trainee", "the mentor");
    private static final TypedSession TYPED = new TypedSession("2026-12-01", "09:00", "60", "Video", "", "");
    private static final TypedMoments MOMENTS = new TypedMoments("2026-12-01", "09:00", "", "", "", "");

    static final List<Forgery> ALL = List.of(
            Forgery.aboutThemself(Ask.class, (ids, version) -> new Ask()),
            Forgery.aboutThemself(Next.class, (ids, version) -> new Next()),
            Forgery.aboutThemself(Yes.class, (ids, version) -> new Yes()),
            aboutAPair(Form.class, Set.of(), (ids, version) -> new Form(ids.request())),
            aboutAPair(Plan.class, BOTH, (ids, version) -> new Plan(ids.request(), null, TYPED)),
            aboutAPair(Open.class, Set.of(), (ids, version) -> new Open(ids.session())),
            aboutAPair(Change.class, Set.of(), (ids, version) -> new Change(ids.session())),
            aboutAPair(Move.class, BOTH, (ids, version) -> new Move(ids.session(), version, null, TYPED)),
            aboutAPair(AskToCancel.class, Set.of(), (ids, version) -> new AskToCancel(ids.session())),
            aboutAPair(Cancel.class, BOTH, (ids, version) -> new Cancel(ids.session(), version)),
            aboutAPair(
                    Prepare.class,
                    Set.of("the trainee"),
                    (ids, version) -> new Prepare(ids.session(), "My first week", false)),
            aboutAPair(GoOn.class, Set.of(), (ids, version) -> new GoOn(ids.request(), true)),
            aboutAPair(Book.class, Set.of(), (ids, version) -> new Book(ids.request(), null, MOMENTS)));

    private SessionForgeries() {}
}
