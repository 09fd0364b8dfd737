package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;

import dev.soundingboard.report.ReportCommand.Page;
import dev.soundingboard.report.ReportCommand.Period;
import dev.soundingboard.report.ReportCommand.Show;
import dev.soundingboard.report.ReportCommand.Turn;
import java.util.List;

/** How the scheme goes. */
final class ReportForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Show.class, (ids, version) -> new Show()),
            aboutNobody(Turn.class, (ids, version) -> new Turn(Page.FUNNEL, Period.ALL)));

    private ReportForgeries() {}
}
