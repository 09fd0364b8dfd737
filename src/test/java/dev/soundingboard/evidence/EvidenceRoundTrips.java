package dev.soundingboard.evidence;

import dev.soundingboard.Pairs;
import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.evidence.EvidenceCommand.Of;
import dev.soundingboard.evidence.EvidenceCommand.Show;
import dev.soundingboard.journal.JournalCommand.Met;
import org.springframework.boot.test.context.TestComponent;

/** Evidence of two who have met once. */
@TestComponent
public class EvidenceRoundTrips implements RoundTrips {

    private final Wessex wessex;
    private final Pairs pairs;

    EvidenceRoundTrips(Wessex wessex, Pairs pairs) {
        this.wessex = wessex;
        this.pairs = pairs;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var two = pairs.ofWessex();
        wessex.says(two.trainee(), new Met(two.id(), null));
        counter.count("evidence", two.trainee(), new Show());
        counter.count("evidence of some days", two.mentor(), new Of("2026-01-01", "2026-11-23"));
    }
}
