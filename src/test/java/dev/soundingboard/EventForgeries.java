package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;

import dev.soundingboard.event.EventCommand.Add;
import dev.soundingboard.event.EventCommand.Announce;
import dev.soundingboard.event.EventCommand.AskOff;
import dev.soundingboard.event.EventCommand.CallOff;
import dev.soundingboard.event.EventCommand.Change;
import dev.soundingboard.event.EventCommand.Come;
import dev.soundingboard.event.EventCommand.Nobody;
import dev.soundingboard.event.EventCommand.NotCome;
import dev.soundingboard.event.EventCommand.Open;
import dev.soundingboard.event.EventCommand.Save;
import dev.soundingboard.event.EventCommand.Show;
import dev.soundingboard.event.EventCommand.Tick;
import dev.soundingboard.event.EventCommand.Who;
import dev.soundingboard.event.EventCommand.Write;
import java.util.List;

/** Days of the scheme team, with ids of none; what is written without a name or a day isn't kept. */
final class EventForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Show.class, (ids, version) -> new Show()),
            aboutNobody(Write.class, (ids, version) -> new Write()),
            aboutNobody(Save.class, (ids, version) -> new Save(ids.request(), version, "", "", "", "", "", "", "")),
            aboutOthers(Open.class, (ids, version) -> new Open(ids.request())),
            aboutOthers(Change.class, (ids, version) -> new Change(ids.request())),
            aboutOthers(Announce.class, (ids, version) -> new Announce(ids.request(), version)),
            aboutOthers(AskOff.class, (ids, version) -> new AskOff(ids.request())),
            aboutOthers(CallOff.class, (ids, version) -> new CallOff(ids.request(), version)),
            aboutOthers(Who.class, (ids, version) -> new Who(ids.request(), version)),
            aboutOthers(Tick.class, (ids, version) -> new Tick(ids.request(), 0, "", "", "")),
            aboutOthers(
                    Add.class,
                    (ids, version) ->
                            new Add(ids.request(), 0, "", "", "", ids.mentor().toString())),
            aboutOthers(Nobody.class, (ids, version) -> new Nobody(ids.request())),
            aboutOthers(Come.class, (ids, version) -> new Come(ids.request())),
            aboutOthers(NotCome.class, (ids, version) -> new NotCome(ids.request())));

    private EventForgeries() {}
}
