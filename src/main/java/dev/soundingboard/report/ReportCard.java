package dev.soundingboard.report;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/**
 * A page of the report.
 *
 * @param period which days it is about, in words
 * @param lead that there is nothing, or too few for a figure; empty if there is something
 * @param periods the same page for other periods
 * @param csv address of the whole report as a table
 * @param minutes how long that is good for
 */
@Template("report/report")
record ReportCard(
        String summary,
        String period,
        String lead,
        List<Table> tables,
        List<Button> periods,
        String csv,
        long minutes,
        List<Button> ways)
        implements Card {}
