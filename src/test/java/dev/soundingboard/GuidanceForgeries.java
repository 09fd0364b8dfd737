package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;

import dev.soundingboard.guidance.GuidanceCommand.HelpMeMentor;
import dev.soundingboard.guidance.GuidanceCommand.HowToChoose;
import dev.soundingboard.guidance.GuidanceCommand.Resources;
import dev.soundingboard.guidance.GuidanceCommand.Support;
import dev.soundingboard.guidance.GuidanceCommand.WhatBothGain;
import dev.soundingboard.guidance.GuidanceCommand.WhatItIs;
import dev.soundingboard.guidance.GuidanceCommand.WhatToExpect;
import dev.soundingboard.guidance.GuidanceCommand.WorkingTogether;
import java.util.List;

/** Reading about mentoring, in a scheme that isn't theirs: what every scheme says is for everybody. */
final class GuidanceForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(WhatItIs.class, (ids, version) -> new WhatItIs("wessex")),
            aboutNobody(WhatBothGain.class, (ids, version) -> new WhatBothGain("wessex")),
            aboutNobody(HowToChoose.class, (ids, version) -> new HowToChoose("wessex")),
            aboutNobody(WhatToExpect.class, (ids, version) -> new WhatToExpect("wessex")),
            aboutNobody(WorkingTogether.class, (ids, version) -> new WorkingTogether("wessex")),
            aboutNobody(Resources.class, (ids, version) -> new Resources("wessex")),
            aboutNobody(Support.class, (ids, version) -> new Support("wessex")),
            aboutNobody(HelpMeMentor.class, (ids, version) -> new HelpMeMentor()));

    private GuidanceForgeries() {}
}
