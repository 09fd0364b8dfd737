package dev.soundingboard;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No exception is logged as it is: its message can quote what somebody wrote, or a row of the database. What is logged of
 * it is its class, or {@link dev.soundingboard.chat.Traced}.
 */
class LogTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** It speaks before anybody has written anything. */
    private static final String BEFORE_ANYBODY_WRITES = "WarmUp.java";

    private static final Pattern CAUGHT = Pattern.compile("catch \\([\\w.| ]+ (\\w+)\\)");
    private static final Pattern LOGGED = Pattern.compile("\\bLOG\\s*\\.\\w+\\((.*?)\\);", Pattern.DOTALL);

    @Test
    void noExceptionIsLoggedWithItsMessage() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith(BEFORE_ANYBODY_WRITES))
                            .flatMap(LogTest::tellsTooMuch))
                    .isEmpty();
        }
    }

    @Test
    void whatWouldTellTooMuchIsFound() {
        var logged = "try { } catch (IllegalStateException | IOException e) { LOG.error(\"%s\", id, %s); }";

        assertThat(tellsTooMuch(logged.formatted("{} broke", "e"))).hasSize(1);
        assertThat(tellsTooMuch(logged.formatted("{} broke: {}", "e.getMessage()")))
                .hasSize(1);
        assertThat(tellsTooMuch(logged.formatted("{} broke", "Traced.withoutText(e)")))
                .isEmpty();
        assertThat(tellsTooMuch(logged.formatted("{} broke: {}", "e.getClass().getName()")))
                .isEmpty();
    }

    private static Stream<String> tellsTooMuch(Path file) {
        try {
            return tellsTooMuch(Files.readString(file)).stream().map(call -> file.getFileName() + ": " + call);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> tellsTooMuch(String source) {
        var caught = CAUGHT.matcher(source).results().map(it -> it.group(1)).collect(toSet());
        return LOGGED.matcher(source)
                .results()
                .filter(call -> caught.stream().anyMatch(exception -> tells(call.group(1), exception)))
                .map(MatchResult::group)
                .toList();
    }

    private static boolean tells(String arguments, String exception) {
        return Pattern.compile(
                        ",\\s*%1$s\\s*$|\\b%1$s\\.(getMessage|getLocalizedMessage|toString)".formatted(exception))
                .matcher(arguments)
                .find();
    }
}
