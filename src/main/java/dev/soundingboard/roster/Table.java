package dev.soundingboard.roster;

import dev.soundingboard.chat.PlainText;
import dev.soundingboard.download.Spreadsheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of people, read from text as spreadsheets write it.
 *
 * @param ignored headings of columns that weren't read
 */
record Table(List<Line> lines, List<String> ignored) {

    static final int MOST_PEOPLE = 10_000;

    /** Longer than anything that is kept. */
    private static final int LONGEST_CELL = 500;

    /** Whether it has that column; then every line has. */
    boolean has(Column column) {
        return lines.get(0).has(column);
    }

    static Table read(String text) throws UnreadableTable {
        var separator = Separator.of(text).orElseThrow(UnreadableTable::withoutHeadings);
        try (var parser = CSVParser.parse(text, format(separator.sign()))) {
            return read(parser);
        } catch (IOException e) {
            throw UnreadableTable.openQuote(1);
        }
    }

    static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    private static Table read(CSVParser parser) throws UnreadableTable {
        var rows = parser.iterator();
        var lines = new ArrayList<Line>();
        Headings headings = null;
        var number = 1L;
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                if (headings != null && !isBlank(row)) {
                    lines.add(line(number, row, headings));
                } else if (headings == null && !isBlank(row) && !Separator.isNamedIn(row)) {
                    headings = Headings.of(row);
                }
                if (lines.size() > MOST_PEOPLE) {
                    throw UnreadableTable.tooLong(MOST_PEOPLE);
                }
                number = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw UnreadableTable.openQuote(number);
        }
        if (headings == null || !headings.suffice()) {
            throw UnreadableTable.withoutHeadings();
        }
        if (lines.isEmpty()) {
            throw UnreadableTable.withoutPeople();
        }
        return new Table(List.copyOf(lines), headings.ignored());
    }

    static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }

    private static Line line(long number, CSVRecord row, Headings headings) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (Map.Entry<Column, Integer> place : headings.places().entrySet()) {
            cells.put(place.getKey(), place.getValue() < row.size() ? cell(row.get(place.getValue())) : "");
        }
        return new Line(number, cells, row.size() > headings.width());
    }

    /** In one line, with one space between words; of what is far too long, enough to see that. */
    private static String cell(String text) {
        var plain = PlainText.of(Spreadsheet.asTyped(text.strip()))
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        return plain.length() <= LONGEST_CELL ? plain : plain.substring(0, LONGEST_CELL);
    }
}
