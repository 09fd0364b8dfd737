package dev.soundingboard.notification.undelivered;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.KnownName;
import dev.soundingboard.chat.TeamCommand.Menu;
import dev.soundingboard.chat.Template;
import dev.soundingboard.notification.undelivered.UndeliveredCommand.Seen;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who could not be reached, and how to go on.
 *
 * @param lead what it means; empty if everybody was reached
 * @param more whether there are others after these
 */
@Template("notification/undelivered")
record UndeliveredCard(String summary, String lead, List<Row> people, boolean more, List<Button> ways) implements Card {

    private static final int AT_ONCE = 10;

    /**
     * Somebody, and why.
     *
     * @param since from when on, and how many messages
     * @param seen takes them off the list; null if that wouldn't help, because the next message won't arrive either
     */
    record Row(
            String name, String why, String since, @Nullable Seen seen) {

        private static Row of(List<Unreached> all, ZoneId zone) {
            var first = all.get(0);
            var count = count(all);
            var since = all.stream()
                    .map(Unreached::since)
                    .min(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
            var over = all.stream().filter(it -> it.why().isOver()).toList();
            return new Row(
                    KnownName.inWords(first.name()),
                    all.stream().map(it -> it.why().inWords()).distinct().collect(Collectors.joining(" ")),
                    "%s since %s"
                            .formatted(count == 1 ? "1 message" : count + " messages", Moments.dayInWords(since, zone)),
                    over.isEmpty() ? null : new Seen(first.person(), count(over)));
        }
    }

    static UndeliveredCard of(List<Unreached> unreached, ZoneId zone) {
        var byPerson = unreached.stream()
                .collect(Collectors.groupingBy(Unreached::person, LinkedHashMap::new, Collectors.toList()));
        return new UndeliveredCard(
                byPerson.isEmpty() ? "Everybody was reached" : "Who could not be reached",
                byPerson.isEmpty()
                        ? ""
                        : "Who was not there reads what they missed when they next write to me. The rest I don’t send again: if it matters, write to them in another way.",
                byPerson.values().stream()
                        .limit(AT_ONCE)
                        .map(all -> Row.of(all, zone))
                        .toList(),
                byPerson.size() > AT_ONCE,
                List.of(Menu.asButton()));
    }

    /** How many of that person's can be taken off the list. */
    static int versionOf(List<Unreached> unreached, UUID person) {
        return count(unreached.stream()
                .filter(it -> it.person().equals(person) && it.why().isOver())
                .toList());
    }

    private static int count(List<Unreached> all) {
        return all.stream().mapToInt(Unreached::count).sum();
    }
}
