package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;

import dev.soundingboard.pairing.PairingCommand.Consider;
import dev.soundingboard.pairing.PairingCommand.Introduce;
import dev.soundingboard.pairing.PairingCommand.OneMore;
import dev.soundingboard.pairing.PairingCommand.Pair;
import dev.soundingboard.pairing.PairingCommand.With;
import java.util.List;

/** The scheme team introduces two people by name. */
final class PairingForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Pair.class, (ids, version) -> new Pair("")),
            aboutNobody(With.class, (ids, version) -> new With(ids.request(), "")),
            aboutNobody(
                    Consider.class,
                    (ids, version) ->
                            new Consider(ids.request().toString(), ids.mentor().toString())),
            aboutOthers(Introduce.class, (ids, version) -> new Introduce(ids.request(), ids.mentor(), version, 0)),
            aboutOthers(
                    OneMore.class, (ids, version) -> new OneMore(ids.request(), ids.mentor(), version, 0, "Please")));

    private PairingForgeries() {}
}
