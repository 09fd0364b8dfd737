package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;

import dev.soundingboard.audit.AuditCommand.Page;
import dev.soundingboard.audit.AuditCommand.Show;
import java.util.List;

/** What was done. */
final class AuditForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Show.class, (ids, version) -> new Show()),
            aboutNobody(Page.class, (ids, version) -> new Page("wessex", "", 0)));

    private AuditForgeries() {}
}
