package dev.soundingboard.roster;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Amount;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.TeamCommand.Menu;
import dev.soundingboard.chat.Template;
import dev.soundingboard.roster.Comparison.Refused;
import dev.soundingboard.roster.RosterCommand.Apply;
import dev.soundingboard.roster.RosterCommand.Discard;
import dev.soundingboard.roster.RosterCommand.Import;
import dev.soundingboard.scheme.Scheme;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a table would change, before it does.
 *
 * @param counts how many are new, changed and so on, a line each
 * @param parts the first of who is new, and of what changes
 * @param refused the first lines that aren't taken
 * @param more how many more those are; empty for none
 * @param ignored columns that weren't read, in a sentence; empty for none
 */
@Template("roster/preview")
record PreviewCard(
        String summary,
        List<String> counts,
        List<Part> parts,
        List<Line> refused,
        String more,
        String ignored,
        String team,
        List<Button> ways)
        implements Card {

    private static final int MOST_SHOWN = 10;

    /** Of each kind that would be on the list. */
    private static final int MOST_PEOPLE = 5;

    /** A line that isn't taken: which one, whose, and why. */
    record Line(String line, String why) {}

    /** The first of a kind; how many more there are is empty for none. */
    record Part(String title, List<Someone> people, String more) {

        private static <T> Stream<Part> of(String title, List<T> all, Function<T, Someone> words) {
            return all.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Part(
                            title, all.stream().limit(MOST_PEOPLE).map(words).toList(), and(all.size() - MOST_PEOPLE)));
        }
    }

    /** Somebody who would be new or changed, and how. */
    record Someone(String name, String how) {

        /** The date in words, so that a day and a month that were swapped are noticed. */
        private static Someone of(Entry entry, String date) {
            var day = entry.date();
            return new Someone(
                    entry.name(),
                    Stream.of(
                                    entry.role().name().toLowerCase(Locale.ROOT),
                                    entry.email(),
                                    day == null ? "" : "%s %s".formatted(date, Moments.dayInWords(day)),
                                    entry.grade(),
                                    entry.place())
                            .filter(word -> !word.isEmpty())
                            .map(", %s"::formatted)
                            .collect(Collectors.joining()));
        }
    }

    static PreviewCard of(Comparison comparison, Table table, UUID draft, Scheme scheme) {
        return of("Look at this before it counts", comparison, table, draft, scheme);
    }

    /** The list isn't as it was when somebody looked. */
    static PreviewCard again(Comparison comparison, Table table, UUID draft, Scheme scheme) {
        return of("The list has changed since you looked. Look again", comparison, table, draft, scheme);
    }

    private static PreviewCard of(String summary, Comparison comparison, Table table, UUID draft, Scheme scheme) {
        var apply = new Button(
                "Put them on the list: %s"
                        .formatted(Amount.inWords(
                                comparison.added().size() + comparison.changed().size())),
                new Apply(draft, comparison.seen()));
        return of(summary, comparison, table, scheme, apply, new Button("Throw it away", new Discard(draft)));
    }

    static PreviewCard ofNothing(Comparison comparison, Table table, Scheme scheme) {
        if (comparison.refused().isEmpty()) {
            return of("This would change nothing", comparison, table, scheme, Menu.asButton(), Import.asButton());
        }
        var summary = comparison.isRefused() ? "Every line was refused" : "Some lines were refused, and nothing is new";
        return of(summary, comparison, table, scheme, Import.asButton(), Menu.asButton());
    }

    private static PreviewCard of(String summary, Comparison comparison, Table table, Scheme scheme, Button... ways) {
        var refused = comparison.refused();
        return new PreviewCard(
                summary,
                counts(comparison),
                parts(comparison, scheme),
                refused.stream()
                        .limit(MOST_SHOWN)
                        .map(it -> new Line(which(it), it.why()))
                        .toList(),
                and(refused.size() - MOST_SHOWN),
                ignored(table.ignored()),
                scheme.team().name(),
                List.of(ways));
    }

    private static String which(Refused refused) {
        var line = "Line %s".formatted(Amount.inWords(refused.line()));
        return refused.name().isEmpty()
                ? "%s: ".formatted(line)
                : "%s, %s: ".formatted(line, RefusedLine.quoted(refused.name()));
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

    private static List<Part> parts(Comparison comparison, Scheme scheme) {
        var policy = scheme.joining().date();
        var date = policy == null ? Column.DATE.heading() : policy.name();
        return Stream.concat(
                        Part.of("New", comparison.added(), it -> Someone.of(it, date)),
                        Part.of(
                                "Changed",
                                comparison.changed(),
                                it -> new Someone(it.was().name(), ": " + it.inWords(date))))
                .toList();
    }

    private static String and(int more) {
        return more <= 0 ? "" : "And %s more.".formatted(Amount.inWords(more));
    }

    /** Empty for none. */
    static String count(int count, String what) {
        return count == 0 ? "" : "%s %s".formatted(Amount.inWords(count), what);
    }

    private static String ignored(List<String> headings) {
        return headings.isEmpty()
                ? ""
                : "Not read, and not kept: %s."
                        .formatted(String.join(", ", headings.subList(0, Math.min(headings.size(), MOST_SHOWN))));
    }
}
