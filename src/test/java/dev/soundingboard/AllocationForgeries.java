package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;
import static dev.soundingboard.Forgery.aboutThemself;

import dev.soundingboard.allocation.AllocationCommand.Ask;
import dev.soundingboard.allocation.AllocationCommand.Choose;
import dev.soundingboard.allocation.AllocationCommand.Introduce;
import dev.soundingboard.allocation.AllocationCommand.Send;
import dev.soundingboard.allocation.AllocationCommand.Waiting;
import dev.soundingboard.allocation.AllocationCommand.Withdraw;
import java.util.List;

/** The waiting list. */
final class AllocationForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Ask.class, (ids, version) -> new Ask()),
            aboutThemself(Send.class, (ids, version) -> new Send("Near Preston", false)),
            aboutOthers(Withdraw.class, (ids, version) -> new Withdraw(ids.request(), version)),
            aboutNobody(Waiting.class, (ids, version) -> new Waiting()),
            aboutOthers(Choose.class, (ids, version) -> new Choose(ids.request())),
            aboutOthers(Introduce.class, (ids, version) -> new Introduce(ids.request(), version, ids.mentor())));

    private AllocationForgeries() {}
}
