package dev.soundingboard.journal;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Renewable;
import dev.soundingboard.chat.Template;
import dev.soundingboard.session.Lengths;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A session that took place, and what is kept of it.
 *
 * @param lead what has just happened; empty if nothing has
 * @param how how long it was, and how they met
 * @param topics what they talked about (S7), as one line; empty if they ticked none
 * @param outcome what they agreed, in their words; empty if they wrote nothing
 * @param reading who can read it (D3); empty if there is nothing to read
 * @param note that the reader has a note of their own; empty if they have none
 * @param ways what they can do, what comes next first
 * @param more what they need now and then
 * @param support where to turn, beside a line that they needn't read (S8, D5)
 */
@Template("journal/log")
record LogCard(
        UUID session,
        int version,
        String summary,
        String lead,
        String how,
        String topics,
        String outcome,
        String reading,
        List<ActionLine> actions,
        String note,
        List<Button> ways,
        List<Button> more,
        List<Button> support)
        implements Renewable {

    static LogCard of(
            Entry entry, UUID reader, String lead, Written written, List<ActionLine> actions, JournalWays ways) {
        var other = entry.nameOfOther(reader);
        var session = entry.session();
        return new LogCard(
                entry.id(),
                entry.shown(),
                "You met %s on %s".formatted(other, Moments.dayInWords(session.start(), entry.zoneOf(reader))),
                lead,
                "%s, %s"
                        .formatted(
                                Lengths.inWords(session.length()),
                                session.format().toLowerCase(Locale.UK)),
                String.join(" · ", written.topics()),
                written.outcome(),
                written.isEmpty() && actions.isEmpty() ? "" : "Only you and %s can read this.".formatted(other),
                actions,
                entry.note() == null ? "" : "You have a private note. Only you can read it.",
                ways.of(entry, written, actions.size()),
                ways.more(entry, reader, actions.size()),
                JournalWays.support());
    }

    @Override
    public Subject subject() {
        return JournalCards.subject(session);
    }
}
