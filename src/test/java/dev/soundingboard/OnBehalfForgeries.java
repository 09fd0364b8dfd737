package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;

import dev.soundingboard.onbehalf.OnBehalfCommand.Choose;
import dev.soundingboard.onbehalf.OnBehalfCommand.Date;
import dev.soundingboard.onbehalf.OnBehalfCommand.DateFor;
import dev.soundingboard.onbehalf.OnBehalfCommand.ExceptionFor;
import dev.soundingboard.onbehalf.OnBehalfCommand.Move;
import dev.soundingboard.onbehalf.OnBehalfCommand.Purpose;
import java.util.List;

/** What the scheme team does for one trainee. */
final class OnBehalfForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(ExceptionFor.class, (ids, version) -> new ExceptionFor("")),
            aboutNobody(DateFor.class, (ids, version) -> new DateFor("")),
            aboutNobody(
                    Choose.class,
                    (ids, version) -> new Choose(Purpose.DATE, ids.request().toString())),
            aboutOthers(Date.class, (ids, version) -> new Date(ids.request(), "2027-05-03")),
            aboutOthers(Move.class, (ids, version) -> new Move(ids.request(), version, "2027-05-03")));

    private OnBehalfForgeries() {}
}
