package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;
import static dev.soundingboard.Forgery.aboutThemself;

import dev.soundingboard.account.AccountCommand.Answer;
import dev.soundingboard.account.AccountCommand.AskMove;
import dev.soundingboard.account.AccountCommand.Check;
import dev.soundingboard.account.AccountCommand.Choose;
import dev.soundingboard.account.AccountCommand.Find;
import dev.soundingboard.account.AccountCommand.MoveOwn;
import dev.soundingboard.account.AccountCommand.NewAccount;
import dev.soundingboard.account.AccountCommand.Own;
import dev.soundingboard.account.AccountCommand.Relink;
import dev.soundingboard.account.AccountCommand.Stop;
import java.util.List;

/** Bringing somebody's mentoring to a new account. */
final class AccountForgeries {

    private static final String CODE = "7KQ2-M4PX-9RTH";

    static final List<Forgery> ALL = List.of(
            aboutThemself(NewAccount.class, (ids, version) -> new NewAccount()),
            aboutNobody(Own.class, (ids, version) -> new Own(CODE)),
            aboutNobody(MoveOwn.class, (ids, version) -> new MoveOwn(CODE)),
            aboutNobody(Relink.class, (ids, version) -> new Relink("")),
            aboutNobody(Find.class, (ids, version) -> new Find("Zzz")),
            aboutNobody(Choose.class, (ids, version) -> new Choose(ids.mentor().toString())),
            aboutOthers(Check.class, (ids, version) -> new Check(ids.mentor(), CODE)),
            aboutOthers(AskMove.class, (ids, version) -> new AskMove(ids.mentor(), CODE)),
            aboutOthers(Stop.class, (ids, version) -> new Stop(ids.mentor())),
            aboutOthers(Answer.class, (ids, version) -> new Answer(true, ids.mentor())));

    private AccountForgeries() {}
}
