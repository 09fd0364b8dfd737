package dev.soundingboard.admins;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.admins.AdminsCommand.Add;
import dev.soundingboard.admins.AdminsCommand.AskToRemove;
import dev.soundingboard.admins.AdminsCommand.Find;
import dev.soundingboard.admins.AdminsCommand.Leave;
import dev.soundingboard.admins.AdminsCommand.Of;
import dev.soundingboard.admins.AdminsCommand.Remove;
import dev.soundingboard.admins.AdminsCommand.Show;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Who is an admin. */
@TestComponent
public class AdminsRoundTrips implements RoundTrips {

    private final Wessex wessex;

    AdminsRoundTrips(Wessex wessex) {
        this.wessex = wessex;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var morgan = wessex.admin("Morgan Reed");
        var sam = wessex.runsDeployment("Sam Ashby");
        var asha = wessex.trainee("Asha Rao");
        counter.count("admins", morgan, new Show());
        counter.count("admins: all", sam, new Show());
        counter.count("admins: of", sam, new Of("wessex"));
        counter.count("admins: find", morgan, new Find("Asha"));
        counter.count("admins: add", morgan, new Add("wessex", asha.id().toString(), "", false));
        counter.count(
                "admins: add somebody new",
                morgan,
                new Add("wessex", "", UUID.randomUUID().toString(), false));
        counter.count("admins: ask before removing", morgan, new AskToRemove("wessex", asha.id()));
        counter.count("admins: remove", morgan, new Remove("wessex", asha.id()));
        counter.count("admins: leave", morgan, new Leave("wessex"));
    }
}
