package dev.soundingboard.notification.undelivered;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.notification.undelivered.UndeliveredCommand.Seen;
import dev.soundingboard.notification.undelivered.UndeliveredCommand.Show;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Who could not be reached. */
@TestComponent
@Import(Mishaps.class)
public class UndeliveredRoundTrips implements RoundTrips {

    private final Wessex wessex;
    private final Mishaps mishaps;

    UndeliveredRoundTrips(Wessex wessex, Mishaps mishaps) {
        this.wessex = wessex;
        this.mishaps = mishaps;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var admin = wessex.admin("Morgan Reed");
        var asha = wessex.trainee("Asha Rao");
        mishaps.happen(asha, "UNKNOWN", "");
        counter.count("undelivered", admin, new Show());
        counter.count("undelivered: seen", admin, new Seen(asha.id(), 1));
    }
}
