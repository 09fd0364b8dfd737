package dev.soundingboard.audit;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.audit.AuditCommand.Page;
import dev.soundingboard.audit.AuditCommand.Show;
import org.springframework.boot.test.context.TestComponent;

/** What was done. */
@TestComponent
public class AuditRoundTrips implements RoundTrips {

    private final Wessex wessex;

    AuditRoundTrips(Wessex wessex) {
        this.wessex = wessex;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var morgan = wessex.admin("Morgan Reed");
        counter.count("audit", morgan, new Show());
        counter.count("audit: page", morgan, new Page("wessex", "approval.approve", 0));
        counter.count("audit: refused", wessex.trainee("Asha Rao"), new Show());
    }
}
