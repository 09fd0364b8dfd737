package dev.soundingboard.report;

import dev.soundingboard.report.Months.Group;
import dev.soundingboard.report.ReportCommand.Page;
import dev.soundingboard.report.Table.Look;
import dev.soundingboard.report.Table.Row;
import dev.soundingboard.report.Tally.What;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sessions and new pairs, month by month (S1, P1). */
@Component
class ByMonth implements Part {

    /** So many fit on a card: the newest. */
    private static final int MOST = 24;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private static final DateTimeFormatter IN_YEAR = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    private final Tally tally;

    ByMonth(Tally tally) {
        this.tally = tally;
    }

    @Override
    public Page page() {
        return Page.MONTHS;
    }

    @Override
    public List<Table> of(Scope scope) {
        var counts = tally.of(scope);
        return List.of(
                table(
                        "Sessions held",
                        new Months(counts.getOrDefault(What.SESSION, List.of()), scope.thisMonth()),
                        scope),
                table("New pairs", new Months(counts.getOrDefault(What.PAIR, List.of()), scope.thisMonth()), scope));
    }

    private static Table table(String title, Months months, Scope scope) {
        var groups = months.since(scope.firstMonth());
        var shown = groups.subList(Math.max(0, groups.size() - MOST), groups.size());
        var rows = new ArrayList<>(shown.stream()
                .map(group -> Row.of(inWords(group.from(), group.to()), group.times()))
                .toList());
        if (!months.waitsFrom().isAfter(scope.thisMonth())) {
            rows.add(Row.of(inWords(months.waitsFrom(), scope.thisMonth()) + " so far", 0));
        }
        var sum = shown.stream().mapToLong(Group::times).sum();
        return new Table(
                title,
                List.of("Together %s. Months in which fewer than 5 trainees took part stand with the next one."
                        .formatted(Figure.of(sum).inWords())),
                Look.COLUMNS,
                rows);
    }

    private static String inWords(YearMonth from, YearMonth to) {
        if (from.equals(to)) {
            return MONTH.format(to);
        }
        return "%s to %s".formatted((from.getYear() == to.getYear() ? IN_YEAR : MONTH).format(from), MONTH.format(to));
    }
}
