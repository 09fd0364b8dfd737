package dev.soundingboard.cards.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInsTest {

    private static final Path CASES = Path.of("src", "test", "resources", "cards", "conformance");
    private static final Path GUIDE =
            Path.of("src", "main", "java", "dev", "soundingboard", "cards", "CardTemplate.java");

    static Stream<String> functions() {
        return BuiltIns.BY_NAME.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void everyFunctionIsComparedWithMicrosofts(String function) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            assertThat(files.map(BuiltInsTest::read)).anyMatch(text -> text.contains(function));
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void everyFunctionIsInTheGuide(String function) {
        assertThat(read(GUIDE)).containsPattern("[ {(]" + Pattern.quote(function) + "[ }):,\n]");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
