package dev.soundingboard.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What stands between the cells of a table: the sign by which its first line names most columns that we know.
 *
 * @param known how many
 */
record Separator(char sign, int known) {

    private static final List<Character> SIGNS = List.of(',', ';', '\t', '|');

    /** Excel can write, in a line of its own before the headings, what separates the cells. */
    private static final String NAMED = "sep=";

    /** Empty if no line of headings is found, whatever separates them. */
    static Optional<Separator> of(String text) {
        return SIGNS.stream().flatMap(sign -> by(sign, text).stream()).max(Comparator.comparing(Separator::known));
    }

    static boolean isNamedIn(CSVRecord row) {
        return row.get(0).startsWith(NAMED);
    }

    private static Optional<Separator> by(char sign, String text) {
        try (var parser = CSVParser.parse(text, Table.format(sign))) {
            var first = parser.stream()
                    .filter(row -> !Table.isBlank(row) && !isNamedIn(row))
                    .findFirst();
            if (first.isEmpty()) {
                return Optional.empty();
            }
            var headings = Headings.of(first.get());
            return headings.suffice()
                    ? Optional.of(new Separator(sign, headings.places().size()))
                    : Optional.empty();
        } catch (UnreadableTable e) {
            return Optional.of(new Separator(sign, 0)); // read in full, it says what is wrong
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
