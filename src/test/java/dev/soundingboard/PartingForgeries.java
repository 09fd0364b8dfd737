package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;

import dev.soundingboard.parting.LeavingCommand;
import dev.soundingboard.parting.LeavingCommand.Leave;
import dev.soundingboard.parting.Successors;
import dev.soundingboard.parting.UnpairCommand;
import dev.soundingboard.parting.UnpairCommand.End;
import java.util.List;

/** The scheme team ends a pair, or lets a mentor go. The pair is one that isn't there: of its own it may end any. */
final class PartingForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(UnpairCommand.Ask.class, (ids, version) -> new UnpairCommand.Ask("")),
            aboutNobody(UnpairCommand.Find.class, (ids, version) -> new UnpairCommand.Find("Zzz")),
            aboutNobody(
                    UnpairCommand.Open.class,
                    (ids, version) -> new UnpairCommand.Open(ids.mentor().toString())),
            aboutOthers(End.class, (ids, version) -> new End(ids.mentor(), version)),
            aboutNobody(LeavingCommand.Ask.class, (ids, version) -> new LeavingCommand.Ask("")),
            aboutNobody(LeavingCommand.Find.class, (ids, version) -> new LeavingCommand.Find("Zzz")),
            aboutNobody(
                    LeavingCommand.Open.class,
                    (ids, version) -> new LeavingCommand.Open(ids.mentor().toString())),
            aboutOthers(
                    Leave.class,
                    (ids, version) ->
                            new Leave(ids.mentor(), version, List.of(), new Successors("", "", "", "", "", ""))));

    private PartingForgeries() {}
}
