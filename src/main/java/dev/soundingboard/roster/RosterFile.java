package dev.soundingboard.roster;

import dev.soundingboard.download.Spreadsheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;

/** Writes people in the shape in which they are read. */
final class RosterFile {

    private static final List<Column> COLUMNS = Arrays.stream(Column.values())
            .filter(column -> column != Column.FORENAME && column != Column.SURNAME)
            .toList();

    private RosterFile() {}

    /**
     * One line.
     *
     * @param status how far they have got; nobody reads it back
     */
    record Row(Entry entry, String status) {

        private List<String> cells() {
            return Stream.of(
                            entry.role().name().toLowerCase(Locale.ROOT),
                            entry.email(),
                            entry.name(),
                            Objects.toString(entry.date(), ""),
                            entry.grade(),
                            entry.specialty(),
                            entry.place(),
                            Objects.toString(entry.perYear(), ""),
                            Objects.toString(entry.atATime(), ""),
                            status)
                    .map(Spreadsheet::harmless)
                    .toList();
        }
    }

    static String of(List<Row> rows) {
        return of(rows, column -> true);
    }

    /** The same with these columns alone. */
    static String of(List<Row> rows, Predicate<Column> which) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, Table.format(','))) {
            printer.printRecord(COLUMNS.stream().filter(which).map(Column::heading));
            for (var row : rows) {
                var cells = row.cells();
                printer.printRecord(IntStream.range(0, COLUMNS.size())
                        .filter(i -> which.test(COLUMNS.get(i)))
                        .mapToObj(cells::get));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
