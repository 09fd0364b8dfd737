package dev.soundingboard.report;

import dev.soundingboard.report.ReportCommand.Page;
import dev.soundingboard.report.Table.Look;
import dev.soundingboard.report.Table.Row;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How far trainees get who joined within the period (E1, P1, P2, S5, P7). */
@Component
class Funnel implements Part {

    private final Steps steps;

    Funnel(Steps steps) {
        this.steps = steps;
    }

    @Override
    public Page page() {
        return Page.FUNNEL;
    }

    @Override
    public List<Table> of(Scope scope) {
        var reached = steps.of(scope);
        var rows = new ArrayList<Row>();
        var notes = new ArrayList<String>();
        notes.add("Trainees who joined in this time, and how far they have got until today.");
        notes.add(Invited.MEANS);
        rows.add(Row.of("Invited", reached.invited()));
        notes.add("Joined: finished joining as a trainee.");
        rows.add(Row.of("Joined", reached.joined()));
        notes.add("Asked: asked a mentor or your team, or was paired by your team.");
        rows.add(Row.of("Asked", reached.asked()));
        if (scope.scheme().offersTasters()) {
            notes.add("Taster: had a taster session. It isn’t needed to become a pair.");
            rows.add(Row.of("Taster", reached.tasters()));
        }
        notes.add("Pair: became a pair with a mentor.");
        rows.add(Row.of("Pair", reached.paired()));
        notes.add("Agreement: both confirmed how they work together. It is offered, not needed.");
        rows.add(Row.of("Agreement", reached.agreed()));
        notes.add("Sessions: logged at least one session.");
        rows.add(Row.of("Sessions", reached.met()));
        notes.add("Ended well: mentoring that had at least one session has ended. Why it ended is never counted.");
        rows.add(Row.of("Ended well", reached.ended()));
        return List.of(new Table("How far trainees get", notes, Look.BARS, rows));
    }
}
