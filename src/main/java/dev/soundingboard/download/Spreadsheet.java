package dev.soundingboard.download;

import java.util.regex.Pattern;

/** What spreadsheets make of a table, and how to keep them from it. */
public final class Spreadsheet {

    /** At the beginning of a file, it tells Excel that this is UTF-8. */
    public static final String MARK = "\uFEFF";

    /** Some take the wide signs of East Asian keyboards for the same. */
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@＝＋－＠\\t\\r\\n].*");

    private Spreadsheet() {}

    /** What could be taken for a formula gets an apostrophe before it. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** What {@link #harmless} was given. */
    public static String asTyped(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
