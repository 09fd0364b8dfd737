package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutOthers;

import dev.soundingboard.taster.TasterCommand.Accept;
import dev.soundingboard.taster.TasterCommand.Ask;
import dev.soundingboard.taster.TasterCommand.Begin;
import dev.soundingboard.taster.TasterCommand.Cancel;
import dev.soundingboard.taster.TasterCommand.CannotReach;
import dev.soundingboard.taster.TasterCommand.Decline;
import dev.soundingboard.taster.TasterCommand.Judge;
import dev.soundingboard.taster.TasterCommand.Keep;
import dev.soundingboard.taster.TasterCommand.Open;
import dev.soundingboard.taster.TasterCommand.Send;
import dev.soundingboard.taster.TasterCommand.Suggest;
import dev.soundingboard.taster.TasterCommand.Withdraw;
import dev.soundingboard.taster.TypedTimes;
import dev.soundingboard.taster.Verdict;
import java.util.List;
import java.util.UUID;

/** Asking for a taster, and answering. */
final class TasterForgeries {

    private static final String REASON = "I’d rather not say, and it isn’t about you.";

    static final List<Forgery> ALL = List.of(
            aboutOthers(Ask.class, (ids, version) -> new Ask(ids.mentor())),
            aboutOthers(Send.class, (ids, version) -> send(ids.mentor())),
            aboutOthers(Open.class, (ids, version) -> new Open(ids.request())),
            aboutOthers(Accept.class, (ids, version) -> new Accept(ids.request(), version, ids.time())),
            aboutOthers(Suggest.class, (ids, version) -> suggest(ids.request(), version)),
            aboutOthers(Decline.class, (ids, version) -> new Decline(ids.request(), version, REASON, null)),
            aboutOthers(Withdraw.class, (ids, version) -> new Withdraw(ids.request(), version)),
            aboutOthers(Cancel.class, (ids, version) -> new Cancel(ids.request(), version)),
            aboutOthers(Begin.class, (ids, version) -> new Begin(ids.request(), version)),
            aboutOthers(Keep.class, (ids, version) -> new Keep(ids.request(), version)),
            aboutOthers(CannotReach.class, (ids, version) -> new CannotReach(ids.request(), version)),
            aboutOthers(Judge.class, (ids, version) -> new Judge(ids.request(), version, Verdict.GOOD_FIT)));

    private TasterForgeries() {}

    private static Send send(UUID mentor) {
        return new Send(mentor, "", "Video", false, TypedTimes.of("2026-11-25", "18:00"));
    }

    private static Suggest suggest(UUID request, int version) {
        return new Suggest(request, version, TypedTimes.of("2026-12-01", "09:00"));
    }
}
