package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutOthers;

import dev.soundingboard.notification.undelivered.UndeliveredCommand.Seen;
import dev.soundingboard.notification.undelivered.UndeliveredCommand.Show;
import java.util.List;

/** Who could not be reached. */
final class UndeliveredForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Show.class, (ids, version) -> new Show()),
            aboutOthers(Seen.class, (ids, version) -> new Seen(ids.mentor(), version)));

    private UndeliveredForgeries() {}
}
