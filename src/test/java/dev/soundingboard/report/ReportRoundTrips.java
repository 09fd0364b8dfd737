package dev.soundingboard.report;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.report.ReportCommand.Page;
import dev.soundingboard.report.ReportCommand.Period;
import dev.soundingboard.report.ReportCommand.Show;
import dev.soundingboard.report.ReportCommand.Turn;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** How the scheme goes. */
@TestComponent
public class ReportRoundTrips implements RoundTrips {

    private final Wessex wessex;

    ReportRoundTrips(Wessex wessex) {
        this.wessex = wessex;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var morgan = wessex.admin("Morgan Reed");
        counter.count("report", morgan, new Show());
        Stream.of(Page.values())
                .forEach(page -> counter.count("report: " + page.inWords(), morgan, new Turn(page, Period.ALL)));
    }
}
