package dev.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.notification.Contents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The README's table of reminders has every reminder there is, and names only what exists. */
@StorageTest
class RemindersTableTest {

    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| `([a-z.*-]+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final String LENGTH = "\\.PT?\\d+[DH]$";

    @Autowired
    Contents contents;

    @Test
    void everyReminderHasItsRowWithTheNameByWhichItIsSwitchedOff() {
        var named = rows().stream()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> row.group(6), (one, other) -> other, TreeMap::new));

        assertThat(named).isEqualTo(reminders());
    }

    @Test
    void everyFieldIsOneOfTheGlossary() {
        var readme = readme();

        assertThat(named(4, "`([a-z.-]+)`"))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(readme).contains("| `%s` |".formatted(field)));
    }

    @Test
    void everyRuleIsOneOfTheTable() {
        var readme = readme();

        assertThat(named(5, "([A-Z]\\d+)"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(readme).contains("\n| %s |".formatted(rule)));
    }

    @Test
    void everyTestExists() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var tests = files.map(path -> path.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(tests).containsAll(named(7, "(\\w+Test)"));
        }
        assertThat(rows()).allSatisfy(row -> assertThat(row.group(7)).contains("Test"));
    }

    /** Those of which the kind says how long before are one. */
    private Map<String, String> reminders() {
        var reminders = new TreeMap<String, String>();
        contents.kinds()
                .forEach(kind -> contents.mannerOf(kind)
                        .topic()
                        .ifPresent(topic -> reminders.put(kind.replaceAll(LENGTH, ".*"), topic.name())));
        return reminders;
    }

    private static Set<String> named(int column, String pattern) {
        return rows().stream()
                .flatMap(row ->
                        Pattern.compile(pattern).matcher(row.group(column)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<MatchResult> rows() {
        var readme = readme();
        var table = readme.substring(readme.indexOf("### Reminders"));
        return Stream.of(table).flatMap(it -> ROW.matcher(it).results()).toList();
    }

    private static String readme() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
