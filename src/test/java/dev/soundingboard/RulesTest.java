package dev.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of rules has every rule, and names only what exists. */
class RulesTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([A-Z][0-9]+) \\| [^|]+ \\| ([^|]*) \\| ([^|]*) \\| [^|]+ \\|$");

    @Test
    void everyRuleHasItsRow() {
        assertThat(rows().map(row -> row.group(1)))
                .containsExactlyElementsOf(Stream.of(
                                rules("E", 6),
                                rules("P", 7),
                                rules("M", 5),
                                rules("S", 10),
                                rules("A", 6),
                                rules("R", 1),
                                rules("F", 3),
                                rules("D", 6))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void everyTestThatHoldsARuleExists() {
        var tests = named(Path.of("src/test/java"), "(\\w+Test)\\.java");
        var holding = rows().flatMap(row ->
                        Pattern.compile("\\w+Test\\b").matcher(row.group(3)).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tests).containsAll(holding);
    }

    /** A card is named as a template is: {@code feature/name}. */
    @Test
    void everyCardThatShowsARuleExists() {
        var cards = rows().flatMap(row -> Pattern.compile("`([a-z-]+/[a-z-]+)`")
                        .matcher(row.group(2))
                        .results())
                .map(card -> card.group(1))
                .toList();

        assertThat(cards)
                .isNotEmpty()
                .allSatisfy(card ->
                        assertThat(Path.of("adaptive-cards", card + ".json")).exists());
    }

    private static Stream<MatchResult> rows() {
        return ROW.matcher(read(Path.of("README.md"))).results();
    }

    private static List<String> rules(String kind, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> kind + number).toList();
    }

    private static Set<String> named(Path folder, String file) {
        var pattern = Pattern.compile(file);
        try (var files = Files.walk(folder)) {
            return files.map(path -> pattern.matcher(path.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> name.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
