package dev.soundingboard.event;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.event.EventCommand.Nobody;
import dev.soundingboard.event.EventCommand.Open;
import dev.soundingboard.event.EventCommand.Who;
import dev.soundingboard.event.Replies.Guest;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who was there, to tick, a page at a time (M4).
 *
 * @param note what has just been done, or what to mend; empty for nothing
 * @param shown ids of those on the page
 * @param came ids of those who are ticked, with commas between
 */
@Template("event/attendance")
record AttendanceCard(
        String summary,
        String note,
        String title,
        String lead,
        UUID event,
        int page,
        String shown,
        String came,
        List<Row> people,
        List<Button> ways)
        implements Card {

    static final int AT_ONCE = 20;

    /** Somebody to tick. */
    record Row(String name, UUID id) {}

    static AttendanceCard of(Event event, List<Guest> guests, int asked, ZoneId zone, String note) {
        var page = Math.max(0, Math.min(asked, (guests.size() - 1) / AT_ONCE));
        var from = page * AT_ONCE;
        var to = Math.min(from + AT_ONCE, guests.size());
        var shown = guests.subList(from, to);
        return new AttendanceCard(
                "Who came?",
                note,
                "%s, %s".formatted(event.details().title(), EventWords.day(event, zone)),
                lead(guests, from, to),
                event.id(),
                page,
                ids(shown.stream(), " "),
                ids(shown.stream().filter(Guest::came), ","),
                shown.stream().map(it -> new Row(it.name(), it.person())).toList(),
                ways(event, guests, page));
    }

    private static String lead(List<Guest> guests, int from, int to) {
        if (guests.isEmpty()) {
            return "Nobody said they’d come. Add whoever was there.";
        }
        var came = guests.stream().filter(Guest::came).count();
        var which = guests.size() > AT_ONCE ? " These are %d to %d of %d.".formatted(from + 1, to, guests.size()) : "";
        return "Tick whoever was there. Recorded so far: %d.%s".formatted(came, which);
    }

    private static List<Button> ways(Event event, List<Guest> guests, int page) {
        var all = guests.size();
        var isOpen = !event.hadNobodyCome() && guests.stream().noneMatch(Guest::came);
        return Stream.of(
                        (page + 1) * AT_ONCE < all ? new Button("Next page", new Who(event.id(), page + 1)) : null,
                        page > 0 ? new Button("Page before", new Who(event.id(), page - 1)) : null,
                        isOpen ? new Button("Nobody came", new Nobody(event.id())) : null,
                        new Button("Back", new Open(event.id())))
                .filter(way -> way != null)
                .toList();
    }

    private static String ids(Stream<Guest> guests, String between) {
        return guests.map(it -> it.person().toString()).collect(Collectors.joining(between));
    }
}
