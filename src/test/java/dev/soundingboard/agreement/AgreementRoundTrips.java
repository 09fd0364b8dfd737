package dev.soundingboard.agreement;

import dev.soundingboard.Pairs;
import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.agreement.AgreementCommand.Confirm;
import dev.soundingboard.agreement.AgreementCommand.Mine;
import dev.soundingboard.agreement.AgreementCommand.Open;
import dev.soundingboard.agreement.AgreementCommand.Read;
import dev.soundingboard.agreement.AgreementCommand.Save;
import dev.soundingboard.agreement.AgreementCommand.Step;
import dev.soundingboard.agreement.AgreementCommand.StillRight;
import dev.soundingboard.agreement.AgreementCommand.Then;
import org.springframework.boot.test.context.TestComponent;

/** What two do to agree how they work. */
@TestComponent
public class AgreementRoundTrips implements RoundTrips {

    private final Pairs pairs;

    AgreementRoundTrips(Pairs pairs) {
        this.pairs = pairs;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var two = pairs.ofWessex();
        var asha = two.trainee();
        var meetings = new Said("By video.", "We text.", "Every 8 weeks", "");
        counter.count("agreement: step", asha, new Step(two.id(), "A1"));
        counter.count("agreement: save the first answer", asha, new Save(two.id(), 1, "A1", 0, Then.NEXT, meetings));
        var text = new Said("To speak up.", "", "", "");
        counter.count("agreement: save another", asha, new Save(two.id(), 1, "A2", 0, Then.NEXT, text));
        counter.count("agreement: mine", asha, new Mine());
        counter.count("agreement: open", asha, new Open(two.id()));
        counter.count("agreement: confirm", asha, new Confirm(two.id(), 1, 2, How.SIGNED));
        counter.count("agreement: confirm and settle", two.mentor(), new Confirm(two.id(), 1, 2, How.TALKED_THROUGH));
        counter.count("agreement: read", two.mentor(), new Read(two.id(), 1));
        counter.count("agreement: still right", asha, new StillRight(two.id(), 1, 3));
    }
}
