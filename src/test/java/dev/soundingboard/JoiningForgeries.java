package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;
import static dev.soundingboard.Forgery.aboutThemself;

import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.JoinCommand.AcceptNotice;
import dev.soundingboard.joining.JoinCommand.As;
import dev.soundingboard.joining.JoinCommand.Join;
import dev.soundingboard.joining.JoinCommand.Switch;
import dev.soundingboard.trainee.TraineeCommand.About;
import dev.soundingboard.trainee.TraineeCommand.AskException;
import dev.soundingboard.trainee.TraineeCommand.Change;
import dev.soundingboard.trainee.TraineeCommand.Date;
import dev.soundingboard.trainee.TraineeCommand.DateIsRight;
import dev.soundingboard.trainee.TraineeCommand.Details;
import dev.soundingboard.trainee.TraineeCommand.FindTrainee;
import dev.soundingboard.trainee.TraineeCommand.GrantException;
import dev.soundingboard.trainee.TraineeCommand.Move;
import dev.soundingboard.trainee.TraineeCommand.OpenException;
import dev.soundingboard.trainee.TraineeCommand.Part;
import dev.soundingboard.trainee.TraineeCommand.TakeBackException;
import dev.soundingboard.trainee.TraineeCommand.Work;
import java.util.List;

/** Joining, and what a trainee says of themself: the person is always the speaker, whatever a card sends. */
final class JoiningForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Join.class, (ids, version) -> new Join()),
            aboutThemself(As.class, (ids, version) -> new As("wessex", Role.TRAINEE)),
            aboutThemself(AcceptNotice.class, (ids, version) -> new AcceptNotice("wessex", Role.TRAINEE, "2027-02")),
            aboutThemself(Switch.class, (ids, version) -> new Switch("wessex")),
            aboutThemself(About.class, (ids, version) -> new About("wessex", "", "", "", "", "", "", "", "")),
            aboutThemself(Work.class, (ids, version) -> new Work("wessex", "", "", "", "", "", "", "true")),
            aboutThemself(Details.class, (ids, version) -> new Details()),
            aboutThemself(Change.class, (ids, version) -> new Change(Part.ABOUT)),
            aboutThemself(Date.class, (ids, version) -> new Date("2027-04-01", false)),
            aboutThemself(DateIsRight.class, (ids, version) -> new DateIsRight()),
            aboutThemself(Move.class, (ids, version) -> new Move(version, "2027-04-01")),
            aboutThemself(AskException.class, (ids, version) -> new AskException("wessex")),
            aboutNobody(FindTrainee.class, (ids, version) -> new FindTrainee("Zzz")),
            aboutOthers(OpenException.class, (ids, version) -> new OpenException(ids.request())),
            aboutOthers(GrantException.class, (ids, version) -> new GrantException(ids.request(), version, "Why")),
            aboutOthers(TakeBackException.class, (ids, version) -> new TakeBackException(ids.request(), version)));

    private JoiningForgeries() {}
}
