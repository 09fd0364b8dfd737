package dev.soundingboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code src/docs/benchmarks.md}: one table, then how each of its figures was made. */
record BenchmarksPage(List<Figure> figures, Map<String, String> notes) {

    private static final Path PAGE = Path.of("src", "docs", "benchmarks.md");
    private static final String HEAD = """
            # Benchmarks

            Written by `mvn verify -Pbench`; `-Dbench=delivery,pace` measures only those, and leaves the rest as it was.
            Machines differ and are noisy, so most figures are ratios of two things that were measured in turns in one
            run, and medians. A goal is a goal: no run fails for missing it. To see what has changed, run it before and
            after on one machine that does nothing else.

            """;
    private static final String NOTES = "\n## ";

    /** What was measured before. */
    static BenchmarksPage asItStands() throws IOException {
        List<Figure> figures = new ArrayList<>();
        Map<String, String> notes = new LinkedHashMap<>();
        if (Files.exists(PAGE)) {
            var parts = Files.readString(PAGE).split(NOTES);
            parts[0].lines().filter(line -> line.startsWith("| ")).skip(1).forEach(line -> figures.add(figure(line)));
            for (var part : List.of(parts).subList(1, parts.length)) {
                var title = part.lines().findFirst().orElseThrow();
                notes.put(title, part.substring(title.length()).strip());
            }
        }
        return new BenchmarksPage(figures, notes);
    }

    private static Figure figure(String line) {
        var cells = line.substring(2).split(" \\| ?", -1);
        return new Figure(cells[0], cells[1], cells[2].strip());
    }

    /** A figure that was there before keeps its place. */
    BenchmarksPage with(Figure.Section section) {
        List<Figure> all = new ArrayList<>(figures);
        for (var figure : section.figures()) {
            var places = all.stream().map(Figure::what).toList();
            if (places.contains(figure.what())) {
                all.set(places.indexOf(figure.what()), figure);
            } else {
                all.add(figure);
            }
        }
        Map<String, String> explained = new LinkedHashMap<>(notes);
        explained.put(section.title(), section.notes().strip());
        return new BenchmarksPage(all, explained);
    }

    void write() throws IOException {
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, HEAD + table() + explanations());
    }

    String table() {
        return "| figure | measured | goal |\n|---|---|---|\n"
                + figures.stream()
                        .map(figure -> "| %s | %s | %s |\n".formatted(figure.what(), figure.measured(), figure.goal()))
                        .collect(Collectors.joining());
    }

    private String explanations() {
        return notes.entrySet().stream()
                .map(it -> NOTES + "%s\n\n%s\n".formatted(it.getKey(), it.getValue()))
                .collect(Collectors.joining());
    }
}
