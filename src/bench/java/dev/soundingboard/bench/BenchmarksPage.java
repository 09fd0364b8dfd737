package dev.soundingboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** {@code src/docs/benchmarks.md}: one table, then how each of its figures was made. */
record BenchmarksPage(List<Figure.Section> sections) {

    private static final Path PAGE = Path.of("src", "docs", "benchmarks.md");
    private static final String HEAD = """
            # Benchmarks

            Written by `mvn verify -Pbench`. Machines differ and are noisy, so most figures are ratios of two things that
            were measured in turns in one run, and medians. A goal is a goal: no run fails for missing it. To see what has
            changed, run it before and after on one machine that does nothing else.

            """;

    void write() throws IOException {
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, HEAD + table() + "\n" + notes());
    }

    String table() {
        return "| figure | measured | goal |\n|---|---|---|\n"
                + sections.stream()
                        .flatMap(section -> section.figures().stream())
                        .map(figure -> "| %s | %s | %s |\n".formatted(figure.what(), figure.measured(), figure.goal()))
                        .collect(Collectors.joining());
    }

    private String notes() {
        return sections.stream()
                .map(section -> "## %s\n\n%s\n".formatted(section.title(), section.notes().strip()))
                .collect(Collectors.joining("\n"));
    }
}
