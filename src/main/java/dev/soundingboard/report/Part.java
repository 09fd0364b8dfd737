package dev.soundingboard.report;

import dev.soundingboard.report.ReportCommand.Page;
import java.util.List;

/** One page of the report. */
interface Part {

    Page page();

    List<Table> of(Scope scope);
}
