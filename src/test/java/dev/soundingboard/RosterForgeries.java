package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;

import dev.soundingboard.roster.RosterCommand.Apply;
import dev.soundingboard.roster.RosterCommand.AskOff;
import dev.soundingboard.roster.RosterCommand.Discard;
import dev.soundingboard.roster.RosterCommand.Export;
import dev.soundingboard.roster.RosterCommand.Find;
import dev.soundingboard.roster.RosterCommand.Import;
import dev.soundingboard.roster.RosterCommand.Keep;
import dev.soundingboard.roster.RosterCommand.NotHereYet;
import dev.soundingboard.roster.RosterCommand.OfferToKeep;
import dev.soundingboard.roster.RosterCommand.Paste;
import dev.soundingboard.roster.RosterCommand.TakeOff;
import java.util.List;

/** The scheme's list is its team's alone. */
final class RosterForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Import.class, (ids, version) -> new Import()),
            aboutNobody(Paste.class, (ids, version) -> new Paste("Who is on the list?")),
            aboutOthers(Apply.class, (ids, version) -> new Apply(ids.request(), ids.request())),
            aboutOthers(Discard.class, (ids, version) -> new Discard(ids.request())),
            aboutNobody(NotHereYet.class, (ids, version) -> new NotHereYet()),
            aboutNobody(Find.class, (ids, version) -> new Find("Noor")),
            aboutOthers(AskOff.class, (ids, version) -> new AskOff(ids.request().toString())),
            aboutOthers(TakeOff.class, (ids, version) -> new TakeOff(ids.request(), version)),
            aboutNobody(Export.class, (ids, version) -> new Export()),
            aboutNobody(OfferToKeep.class, (ids, version) -> new OfferToKeep()),
            aboutNobody(Keep.class, (ids, version) -> new Keep("forged")));

    private RosterForgeries() {}
}
