package dev.soundingboard.roster;

import dev.soundingboard.roster.SchemeList.Known;
import dev.soundingboard.scheme.Scheme;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a table would change of a scheme's list.
 *
 * @param added who isn't on it yet
 * @param changed who is on it in another way
 * @param unchanged how many are on it as they stand in the table
 * @param joined how many have joined: what they say of themselves stays
 * @param refused lines that aren't taken
 */
record Comparison(List<Entry> added, List<Change> changed, int unchanged, int joined, List<Refused> refused) {

    /**
     * A line that isn't taken, and why.
     *
     * @param name as it stands there; empty if there is none
     */
    record Refused(long line, String name, String why) {}

    static Comparison of(Table table, SchemeList list, Scheme scheme, LocalDate today) {
        return new Sorting(list, new EntryRules(scheme, today)).sort(table.lines());
    }

    /** As they would be. */
    List<Entry> changedTo() {
        return changed.stream().map(Change::now).toList();
    }

    /** Tells what would change from any other change, on every node alike. */
    UUID seen() {
        var differences = changed.stream()
                .map(it -> "%s %s".formatted(it.was().key(), it.inWords("")))
                .toList();
        return UUID.nameUUIDFromBytes("%s %s".formatted(added, differences).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether there is nothing in it but lines that aren't taken. */
    boolean isRefused() {
        return !changesSomething() && unchanged == 0 && joined == 0;
    }

    boolean changesSomething() {
        return !added.isEmpty() || !changed.isEmpty();
    }

    /** Line by line, and the same person once. */
    private static final class Sorting {

        private final SchemeList list;
        private final EntryRules rules;
        private final Map<Entry.Key, Long> seen = new HashMap<>();
        private final List<Entry> added = new ArrayList<>();
        private final List<Change> changed = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();
        private int unchanged;
        private int joined;

        Sorting(SchemeList list, EntryRules rules) {
            this.list = list;
            this.rules = rules;
        }

        Comparison sort(List<Line> lines) {
            for (var line : lines) {
                try {
                    sort(line);
                } catch (RefusedLine e) {
                    refused.add(new Refused(line.number(), line.name(), e.sentence()));
                }
            }
            return new Comparison(List.copyOf(added), List.copyOf(changed), unchanged, joined, List.copyOf(refused));
        }

        private void sort(Line line) throws RefusedLine {
            if (line.cell(Column.EMAIL).isEmpty()
                    && EntryRules.role(line)
                            .filter(role -> list.hasWithoutAddress(role, line.name()))
                            .isPresent()) {
                joined++;
                return;
            }
            var key = rules.key(line);
            var before = seen.putIfAbsent(key, line.number());
            if (before != null) {
                throw new RefusedLine("The same person is on line %,d, in the same role.".formatted(before));
            }
            var known = list.entries().get(key);
            if (known != null && known.joined()) {
                joined++;
            } else {
                compare(rules.entry(line, known == null ? Entry.of(key) : known.entry()), known);
            }
        }

        private void compare(Entry now, @Nullable Known known) {
            if (known == null) {
                added.add(now);
            } else if (known.entry().equals(now)) {
                unchanged++;
            } else {
                changed.add(new Change(known.entry(), now));
            }
        }
    }
}
