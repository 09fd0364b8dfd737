package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutOthers;

import dev.soundingboard.taster.TasterCommand.Accept;
import dev.soundingboard.taster.TasterCommand.Ask;
import dev.soundingboard.taster.TasterCommand.Cancel;
import dev.soundingboard.taster.TasterCommand.Decline;
import dev.soundingboard.taster.TasterCommand.Open;
import dev.soundingboard.taster.TasterCommand.Send;
import dev.soundingboard.taster.TasterCommand.Suggest;
import dev.soundingboard.taster.TasterCommand.Withdraw;
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
            aboutOthers(Decline.class, (ids, version) -> new Decline(ids.request(), version, REASON)),
            aboutOthers(Withdraw.class, (ids, version) -> new Withdraw(ids.request(), version)),
            aboutOthers(Cancel.class, (ids, version) -> new Cancel(ids.request(), version)));

    private TasterForgeries() {}

    private static Send send(UUID mentor) {
        return new Send(mentor, "", "Video", "2026-11-25", "18:00", null, null, null, null);
    }

    private static Suggest suggest(UUID request, int version) {
        return new Suggest(request, version, "2026-12-01", "09:00", null, null, null, null);
    }
}
