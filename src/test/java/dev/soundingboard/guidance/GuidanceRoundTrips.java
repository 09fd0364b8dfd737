package dev.soundingboard.guidance;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.guidance.GuidanceCommand.HelpMeMentor;
import dev.soundingboard.guidance.GuidanceCommand.HowToChoose;
import dev.soundingboard.guidance.GuidanceCommand.Resources;
import dev.soundingboard.guidance.GuidanceCommand.Support;
import dev.soundingboard.guidance.GuidanceCommand.WhatBothGain;
import dev.soundingboard.guidance.GuidanceCommand.WhatItIs;
import dev.soundingboard.guidance.GuidanceCommand.WhatToExpect;
import dev.soundingboard.guidance.GuidanceCommand.WorkingTogether;
import org.springframework.boot.test.context.TestComponent;

/** Reading about mentoring. */
@TestComponent
public class GuidanceRoundTrips implements RoundTrips {

    private final Wessex wessex;

    GuidanceRoundTrips(Wessex wessex) {
        this.wessex = wessex;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var asha = wessex.trainee("Asha Rao");
        counter.count("guidance: what it is", asha, new WhatItIs(null));
        counter.count("guidance: gains", asha, new WhatBothGain(null));
        counter.count("guidance: choosing", asha, new HowToChoose(null));
        counter.count("guidance: expect", asha, new WhatToExpect(null));
        counter.count("guidance: working together", asha, new WorkingTogether(null));
        counter.count("guidance: resources", asha, new Resources(null));
        counter.count("guidance: support", asha, new Support(null));
        counter.count(
                "guidance: for mentors",
                wessex.person(wessex.mentor("Dr Alison Bell").person()),
                new HelpMeMentor());
    }
}
