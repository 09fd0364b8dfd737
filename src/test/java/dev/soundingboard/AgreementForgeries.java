package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutAPair;
import static dev.soundingboard.Forgery.aboutNobody;

import dev.soundingboard.agreement.AgreementCommand.Confirm;
import dev.soundingboard.agreement.AgreementCommand.Mine;
import dev.soundingboard.agreement.AgreementCommand.Open;
import dev.soundingboard.agreement.AgreementCommand.Read;
import dev.soundingboard.agreement.AgreementCommand.Save;
import dev.soundingboard.agreement.AgreementCommand.Step;
import dev.soundingboard.agreement.AgreementCommand.StillRight;
import dev.soundingboard.agreement.AgreementCommand.Then;
import dev.soundingboard.agreement.How;
import dev.soundingboard.agreement.Said;
import java.util.List;
import java.util.Set;

/** What can be said about how two work together who are a pair, and have agreed nothing yet. */
final class AgreementForgeries {

    private static final Set<String> BOTH = Set.of("the trainee", "the mentor");
    private static final Said SAID = new Said("By video", "", "", "");

    static final List<Forgery> ALL = List.of(
            aboutNobody(Mine.class, (ids, version) -> new Mine()),
            aboutAPair(Open.class, Set.of(), (ids, version) -> new Open(ids.request())),
            aboutAPair(Read.class, Set.of(), (ids, version) -> new Read(ids.request(), 1)),
            aboutAPair(Step.class, Set.of(), (ids, version) -> new Step(ids.request(), "A1")),
            aboutAPair(Save.class, BOTH, (ids, version) -> new Save(ids.request(), 1, "A1", version, Then.NEXT, SAID)),
            aboutAPair(
                    Confirm.class, BOTH, (ids, version) -> new Confirm(ids.request(), 1, version, How.TALKED_THROUGH)),
            aboutAPair(StillRight.class, Set.of(), (ids, version) -> new StillRight(ids.request(), 1, version)));

    private AgreementForgeries() {}
}
