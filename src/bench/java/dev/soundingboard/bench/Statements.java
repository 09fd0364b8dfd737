package dev.soundingboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Not measured here: a test counts them on every build, and this shows what it approved. */
final class Statements {

    private static final Path APPROVED = Path.of(
            "src/test/resources/dev/soundingboard/approved/StatementsTest.everyHandlersRoundTripsAreApproved.approved.txt");

    private Statements() {}

    static Figure.Section approved() throws IOException {
        var lines = Files.readAllLines(APPROVED);
        var most = lines.stream()
                .mapToInt(line -> Integer.parseInt(line.strip().split(" ")[0]))
                .max()
                .orElseThrow();
        return new Figure.Section(
                "Statements",
                List.of(new Figure(
                        "Database round trips of a turn",
                        "at most %d".formatted(most),
                        "≤ 3 reading, ≤ 8 change, ≤ 12 acceptance")),
                """
                Counted by `StatementsTest` on every build, on both databases, inbox and person included. It also checks
                that they stay the same as rows grow. What it approved:

                ```
                %s
                ```""".formatted(String.join("\n", lines)));
    }
}
