package dev.soundingboard.roster;

import dev.soundingboard.chat.PlainText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * Where what stands in a table, by its first line.
 *
 * @param places the number of each column
 * @param width how many columns there are
 * @param ignored headings of those that aren't read
 */
record Headings(Map<Column, Integer> places, int width, List<String> ignored) {

    private static final int MOST_SHOWN = 40;

    /** No list of people has nearly as many; a line of a million would be read for a minute. */
    private static final int MOST_COLUMNS = 200;

    static Headings of(CSVRecord line) throws UnreadableTable {
        if (line.size() > MOST_COLUMNS) {
            throw UnreadableTable.tooWide(MOST_COLUMNS);
        }
        var cells = line.toList();
        var places = new EnumMap<Column, Integer>(Column.class);
        var ignored = new ArrayList<String>();
        for (var i = 0; i < cells.size(); i++) {
            var cell = PlainText.of(cells.get(i)).replaceAll("\\s+", " ").strip();
            var column = Column.headed(cell);
            if (column.isPresent() && places.put(column.get(), i) != null) {
                throw UnreadableTable.twice(column.get());
            }
            if (column.isEmpty() && !cell.isEmpty()) {
                ignored.add(cell.length() <= MOST_SHOWN ? cell : cell.substring(0, MOST_SHOWN) + "…");
            }
        }
        return new Headings(places, cells.size(), List.copyOf(ignored));
    }

    /** Whether somebody can be put on the list by these. */
    boolean suffice() {
        return places.containsKey(Column.ROLE)
                && places.containsKey(Column.EMAIL)
                && (places.containsKey(Column.NAME) || places.containsKey(Column.SURNAME));
    }
}
