package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;

import dev.soundingboard.groups.GroupCommand.Introduce;
import dev.soundingboard.groups.GroupCommand.Move;
import dev.soundingboard.groups.GroupCommand.Place;
import dev.soundingboard.groups.GroupCommand.Show;
import java.util.List;

/** Peer groups; of mentors who didn't ask for one, nothing is found. */
final class GroupForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Show.class, (ids, version) -> new Show()),
            aboutNobody(Introduce.class, (ids, version) -> new Introduce(version)),
            aboutOthers(Move.class, (ids, version) -> new Move(ids.mentor())),
            aboutOthers(Place.class, (ids, version) -> new Place(ids.mentor(), "out", version)));

    private GroupForgeries() {}
}
