package dev.soundingboard.roster;

import java.util.Map;

/**
 * One person of a table, as it stands there.
 *
 * @param number of the line in the file, as an editor shows it
 * @param cells by column; a column that the table hasn't is missing
 * @param surplus whether there are more cells than headings, so that these may be the wrong ones
 */
record Line(long number, Map<Column, String> cells, boolean surplus) {

    boolean has(Column column) {
        return cells.containsKey(column);
    }

    /** Empty, too, if the table has no such column. */
    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    String name() {
        var name = cell(Column.NAME);
        return name.isEmpty()
                ? "%s %s".formatted(cell(Column.FORENAME), cell(Column.SURNAME)).strip()
                : name;
    }
}
