package dev.soundingboard.roster;

import java.util.regex.Pattern;

/** Cells that a spreadsheet could take for a formula get an apostrophe before them, and lose it when they are read. */
final class HarmlessCell {

    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n].*");

    private HarmlessCell() {}

    static String write(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String read(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
