package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutThemself;

import dev.soundingboard.notification.NoticeCommand.Later;
import dev.soundingboard.notification.NoticeCommand.Show;
import dev.soundingboard.notification.NoticeCommand.Stop;
import java.util.List;

/** What was told, of which nobody finds anything but their own. */
final class NoticeForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Show.class, (ids, version) -> new Show(ids.request())),
            aboutNobody(Later.class, (ids, version) -> new Later(ids.request(), Later.Until.TOMORROW)),
            aboutThemself(Stop.class, (ids, version) -> new Stop("sessions")));

    private NoticeForgeries() {}
}
