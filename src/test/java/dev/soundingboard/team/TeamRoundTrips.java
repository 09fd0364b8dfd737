package dev.soundingboard.team;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.TeamCommand.Attention;
import dev.soundingboard.chat.TeamCommand.Menu;
import dev.soundingboard.chat.TeamCommand.Requests;
import dev.soundingboard.chat.TeamCommand.Rules;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.SuspensionCommand.Ask;
import dev.soundingboard.mentor.SuspensionCommand.Back;
import dev.soundingboard.mentor.SuspensionCommand.Choose;
import dev.soundingboard.mentor.SuspensionCommand.Open;
import dev.soundingboard.mentor.SuspensionCommand.Restore;
import dev.soundingboard.mentor.SuspensionCommand.Suspend;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** The team's menu and lists, and hiding a mentor. */
@TestComponent
public class TeamRoundTrips implements RoundTrips {

    private final Wessex wessex;
    private final Mentors mentors;

    TeamRoundTrips(Wessex wessex, Mentors mentors) {
        this.wessex = wessex;
        this.mentors = mentors;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var admin = wessex.admin("Morgan Reed");
        var mentor = wessex.mentor("Dr Quentin Hidden");
        counter.count("team: menu", admin, new Menu());
        counter.count("team: requests", admin, new Requests());
        counter.count("team: attention", admin, new Attention());
        counter.count("team: rules", admin, new Rules(null));
        counter.count("suspension: by name", admin, new Ask("Quentin Hidden"));
        counter.count("suspension: pick", admin, new Choose(mentor.id().toString()));
        counter.count("suspension: open", admin, new Open(mentor.id()));
        counter.count("suspension: suspend", admin, new Suspend(mentor.id(), version(mentor.id())));
        counter.count("suspension: hidden mentors", admin, new Back(""));
        counter.count("suspension: restore", admin, new Restore(mentor.id(), version(mentor.id())));
    }

    private int version(UUID mentor) {
        return mentors.find(mentor).orElseThrow().version();
    }
}
