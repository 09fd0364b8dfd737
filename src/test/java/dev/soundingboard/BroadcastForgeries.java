package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;

import dev.soundingboard.broadcast.BroadcastCommand.Change;
import dev.soundingboard.broadcast.BroadcastCommand.Discard;
import dev.soundingboard.broadcast.BroadcastCommand.Look;
import dev.soundingboard.broadcast.BroadcastCommand.Progress;
import dev.soundingboard.broadcast.BroadcastCommand.Recent;
import dev.soundingboard.broadcast.BroadcastCommand.Send;
import dev.soundingboard.broadcast.BroadcastCommand.Stop;
import dev.soundingboard.broadcast.BroadcastCommand.Write;
import java.util.List;

/** What a team writes to many is for that team to send, stop and read. */
final class BroadcastForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Write.class, (ids, version) -> new Write("")),
            aboutNobody(
                    Look.class,
                    (ids, version) -> new Look(ids.request(), version, "", "Who reads this?", "MENTORS", "")),
            aboutNobody(Recent.class, (ids, version) -> new Recent()),
            aboutOthers(Change.class, (ids, version) -> new Change(ids.request())),
            aboutOthers(Send.class, (ids, version) -> new Send(ids.request(), version, 1)),
            aboutOthers(Discard.class, (ids, version) -> new Discard(ids.request(), version)),
            aboutOthers(Stop.class, (ids, version) -> new Stop(ids.request(), version)),
            aboutOthers(Progress.class, (ids, version) -> new Progress(ids.request())));

    private BroadcastForgeries() {}
}
