package dev.soundingboard.hours;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
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
import dev.soundingboard.hours.TopicCommand.AllOff;
import dev.soundingboard.hours.TopicCommand.AllOn;
import dev.soundingboard.hours.TopicCommand.Save;
import org.springframework.boot.test.context.TestComponent;

/** Somebody says when they may be written to, and of what. */
@TestComponent
public class HoursRoundTrips implements RoundTrips {

    private final Wessex wessex;
    private final OwnHours hours;

    HoursRoundTrips(Wessex wessex, OwnHours hours) {
        this.wessex = wessex;
        this.hours = hours;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var asha = wessex.trainee("Asha Rao");
        counter.count("hours", asha, new Show());
        counter.count("hours: form", asha, new Week());
        counter.count("hours: save", asha, new SaveWeek(0, "19:00", "07:30", "MONDAY,TUESDAY"));
        counter.count("hours: working days in a sentence", asha, new Work("monday to friday"));
        counter.count("hours: days off in a sentence", asha, new DontWork("fridays"));
        counter.count("hours: quiet hours in a sentence", asha, new KeepQuiet("after 6pm"));
        counter.count("hours: time zone", asha, new Zone());
        counter.count("hours: find a time zone", asha, new FindZone("par"));
        counter.count("hours: save the time zone", asha, new SaveZone("Europe/Paris"));
        counter.count("hours: time zone as Teams says", asha, new FollowTeams());
        counter.count("away: form", asha, new AwayCommand.Open());
        counter.count("away: add", asha, new Add(4, "LEAVE", "2026-12-24", "2026-12-31"));
        counter.count("away: nights in a sentence", asha, new Nights("until friday"));
        counter.count("away: leave in a sentence", asha, new BeOnLeave("1 to 10 december"));
        counter.count("away: on call in a sentence", asha, new BeOnCall("until friday"));
        counter.count("away: a break in a sentence", asha, new BreakUntil("friday"));
        var own = hours.of(asha.id()).own();
        counter.count(
                "away: remove",
                asha,
                new Remove(own.version(), own.away().get(0).id()));
        counter.count("topics", asha, new TopicCommand.Open());
        counter.count("topics: save", asha, new Save(own.version() + 1, "sessions"));
        counter.count("topics: all off", asha, new AllOff(own.version() + 2));
        counter.count("topics: all on", asha, new AllOn(own.version() + 3));
    }
}
