package dev.soundingboard.report;

import dev.soundingboard.report.Months.Group;
import dev.soundingboard.report.ReportCommand.Page;
import dev.soundingboard.report.Table.Look;
import dev.soundingboard.report.Table.Row;
import dev.soundingboard.report.Tally.What;
import java.util.List;
import org.springframework.stereotype.Component;

/** The few figures that matter most (S1, M2, P6). */
@Component
class Overview implements Part {

    private final Present present;
    private final Tally tally;

    Overview(Present present, Tally tally) {
        this.present = present;
        this.tally = tally;
    }

    @Override
    public Page page() {
        return Page.OVERVIEW;
    }

    @Override
    public List<Table> of(Scope scope) {
        var standing = present.of(scope);
        var sessions = new Months(tally.of(scope).getOrDefault(What.SESSION, List.of()), scope.thisMonth())
                .since(scope.firstMonth()).stream().mapToLong(Group::times).sum();
        return List.of(
                new Table(
                        "In this time",
                        List.of(),
                        Look.PLAIN,
                        List.of(Row.of("Trainees who joined", standing.joined()), Row.of("Sessions held", sessions))),
                new Table(
                        "Pairs today",
                        List.of(
                                "The rhythm is what a pair agreed, or else your scheme’s. A session that is planned counts.",
                                "Pairs are counted when they are of at least 5 trainees and 5 mentors."),
                        Look.PLAIN,
                        List.of(
                                Row.of("Pairs", standing.pairs()),
                                Row.of("Should meet in a rhythm", standing.rhythmic()),
                                Row.of("Meet in that rhythm", standing.kept()))),
                new Table(
                        "Room today",
                        List.of(
                                "A mentor who sets no limit counts as one place.",
                                "A trainee waits who has no mentor, and whose wish or request is not answered yet."),
                        Look.BARS,
                        List.of(
                                Row.of("Places free", standing.room()),
                                Row.of("Trainees who wait", standing.waiting()))));
    }
}
