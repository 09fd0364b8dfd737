package dev.soundingboard.roster;

import dev.soundingboard.chat.Amount;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Template;
import dev.soundingboard.roster.RosterCommand.Apply;
import dev.soundingboard.roster.RosterCommand.Discard;
import dev.soundingboard.roster.RosterCommand.Import;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a table would change, before it does.
 *
 * @param counts how many are new, changed and so on, a line each
 * @param refused the first lines that aren't taken
 * @param more how many more those are; empty for none
 * @param ignored columns that weren't read, in a sentence; empty for none
 */
@Template("roster/preview")
record PreviewCard(
        String summary,
        List<String> counts,
        List<Line> refused,
        String more,
        String ignored,
        String team,
        List<Button> ways)
        implements Card {

    private static final int MOST_SHOWN = 10;

    /** A line that isn't taken: which one, and why. */
    record Line(String line, String why) {}

    static PreviewCard of(Comparison comparison, Table table, UUID draft, String team) {
        var apply = new Button(
                "Put them on the list: %s"
                        .formatted(Amount.inWords(
                                comparison.added().size() + comparison.changed().size())),
                new Apply(draft));
        return of(
                "Look at this before it counts",
                comparison,
                table,
                team,
                apply,
                new Button("Throw it away", new Discard(draft)));
    }

    static PreviewCard ofNothing(Comparison comparison, Table table, String team) {
        return of("This would change nothing", comparison, table, team, Home.asButton(), Import.asButton());
    }

    private static PreviewCard of(String summary, Comparison comparison, Table table, String team, Button... ways) {
        var refused = comparison.refused();
        return new PreviewCard(
                summary,
                counts(comparison),
                refused.stream()
                        .limit(MOST_SHOWN)
                        .map(it -> new Line("Line %s: ".formatted(Amount.inWords(it.line())), it.why()))
                        .toList(),
                refused.size() <= MOST_SHOWN
                        ? ""
                        : "And %s more.".formatted(Amount.inWords(refused.size() - MOST_SHOWN)),
                ignored(table.ignored()),
                team,
                List.of(ways));
    }

    private static List<String> counts(Comparison comparison) {
        return Stream.of(
                        count(comparison.added().size(), "new"),
                        count(comparison.changed().size(), "changed"),
                        count(comparison.unchanged(), "as on the list already"),
                        count(comparison.joined(), "joined already: what they say of themselves stays"),
                        count(comparison.refused().size(), "refused"))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String count(int count, String what) {
        return count == 0 ? "" : "%s %s".formatted(Amount.inWords(count), what);
    }

    private static String ignored(List<String> headings) {
        return headings.isEmpty()
                ? ""
                : "Not read, and not kept: %s."
                        .formatted(String.join(", ", headings.subList(0, Math.min(headings.size(), MOST_SHOWN))));
    }
}
