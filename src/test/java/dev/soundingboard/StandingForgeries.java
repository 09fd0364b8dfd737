package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;
import static dev.soundingboard.Forgery.aboutThemself;

import dev.soundingboard.standing.PeerCommand;
import dev.soundingboard.standing.PeerCommand.Ask;
import dev.soundingboard.standing.PeerCommand.Join;
import dev.soundingboard.standing.PeerCommand.Leave;
import dev.soundingboard.standing.PeerCommand.LeaveAll;
import dev.soundingboard.standing.PeerCommand.NoWish;
import dev.soundingboard.standing.PeerCommand.Wish;
import dev.soundingboard.standing.SkillsCommand;
import dev.soundingboard.standing.StandingCommand.Accept;
import dev.soundingboard.standing.StandingCommand.Correct;
import dev.soundingboard.standing.StandingCommand.Delete;
import dev.soundingboard.standing.StandingCommand.Log;
import dev.soundingboard.standing.StandingCommand.Open;
import dev.soundingboard.standing.StandingCommand.ReadAgreement;
import dev.soundingboard.standing.StandingCommand.Save;
import dev.soundingboard.standing.StandingCommand.Show;
import java.util.List;

/** A mentor's own standing; somebody else's entry, which is found for nobody but its author. */
final class StandingForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Show.class, (ids, version) -> new Show()),
            aboutNobody(Log.class, (ids, version) -> new Log()),
            aboutNobody(ReadAgreement.class, (ids, version) -> new ReadAgreement()),
            aboutThemself(Accept.class, (ids, version) -> new Accept("1")),
            aboutThemself(
                    Save.class, (ids, version) -> new Save(ids.request(), 0, "Supervision", "2026-11-20", "1", "", "")),
            aboutOthers(Correct.class, (ids, version) -> new Correct(ids.request())),
            aboutOthers(Open.class, (ids, version) -> new Open(ids.request())),
            aboutOthers(Delete.class, (ids, version) -> new Delete(ids.request())),
            aboutNobody(PeerCommand.Show.class, (ids, version) -> new PeerCommand.Show()),
            aboutThemself(Ask.class, (ids, version) -> new Ask(ids.mentor().toString())),
            aboutThemself(Join.class, (ids, version) -> new Join(ids.request())),
            aboutThemself(Leave.class, (ids, version) -> new Leave(ids.request())),
            aboutThemself(LeaveAll.class, (ids, version) -> new LeaveAll()),
            aboutThemself(Wish.class, (ids, version) -> new Wish()),
            aboutThemself(NoWish.class, (ids, version) -> new NoWish()),
            aboutNobody(SkillsCommand.Show.class, (ids, version) -> new SkillsCommand.Show()),
            aboutNobody(SkillsCommand.Look.class, (ids, version) -> new SkillsCommand.Look(0)),
            aboutThemself(
                    SkillsCommand.Save.class, (ids, version) -> new SkillsCommand.Save(0, "New to me", "", "", "")));

    private StandingForgeries() {}
}
