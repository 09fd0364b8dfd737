package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutThemself;

import dev.soundingboard.hours.AwayCommand;
import dev.soundingboard.hours.AwayCommand.Add;
import dev.soundingboard.hours.AwayCommand.BeOnCall;
import dev.soundingboard.hours.AwayCommand.BeOnLeave;
import dev.soundingboard.hours.AwayCommand.BreakUntil;
import dev.soundingboard.hours.AwayCommand.Nights;
import dev.soundingboard.hours.AwayCommand.Remove;
import dev.soundingboard.hours.HoursCommand.DontWork;
import dev.soundingboard.hours.HoursCommand.FindZone;
import dev.soundingboard.hours.HoursCommand.FollowTeams;
import dev.soundingboard.hours.HoursCommand.KeepQuiet;
import dev.soundingboard.hours.HoursCommand.SaveWeek;
import dev.soundingboard.hours.HoursCommand.SaveZone;
import dev.soundingboard.hours.HoursCommand.Show;
import dev.soundingboard.hours.HoursCommand.Week;
import dev.soundingboard.hours.HoursCommand.Work;
import dev.soundingboard.hours.HoursCommand.Zone;
import dev.soundingboard.hours.TopicCommand;
import dev.soundingboard.hours.TopicCommand.AllOff;
import dev.soundingboard.hours.TopicCommand.AllOn;
import dev.soundingboard.hours.TopicCommand.Save;
import java.util.List;

/** When somebody may be written to: always the speaker, whatever a card sends. */
final class HoursForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Show.class, (ids, version) -> new Show()),
            aboutNobody(Week.class, (ids, version) -> new Week()),
            aboutNobody(Zone.class, (ids, version) -> new Zone()),
            aboutNobody(FindZone.class, (ids, version) -> new FindZone("London")),
            aboutNobody(AwayCommand.Open.class, (ids, version) -> new AwayCommand.Open()),
            aboutNobody(TopicCommand.Open.class, (ids, version) -> new TopicCommand.Open()),
            aboutThemself(SaveWeek.class, (ids, version) -> new SaveWeek(version, "19:00", "07:00", "MONDAY")),
            aboutThemself(Work.class, (ids, version) -> new Work("monday")),
            aboutThemself(DontWork.class, (ids, version) -> new DontWork("monday")),
            aboutThemself(KeepQuiet.class, (ids, version) -> new KeepQuiet("after 6pm")),
            aboutThemself(SaveZone.class, (ids, version) -> new SaveZone("Europe/Paris")),
            aboutThemself(FollowTeams.class, (ids, version) -> new FollowTeams()),
            aboutThemself(Add.class, (ids, version) -> new Add(version, "LEAVE", "2026-12-24", "2026-12-31")),
            aboutThemself(Remove.class, (ids, version) -> new Remove(version, ids.request())),
            aboutThemself(Nights.class, (ids, version) -> new Nights("until friday")),
            aboutThemself(BeOnLeave.class, (ids, version) -> new BeOnLeave("until friday")),
            aboutThemself(BeOnCall.class, (ids, version) -> new BeOnCall("until friday")),
            aboutThemself(BreakUntil.class, (ids, version) -> new BreakUntil("friday")),
            aboutThemself(Save.class, (ids, version) -> new Save(version, "sessions")),
            aboutThemself(AllOff.class, (ids, version) -> new AllOff(version)),
            aboutThemself(AllOn.class, (ids, version) -> new AllOn(version)));

    private HoursForgeries() {}
}
