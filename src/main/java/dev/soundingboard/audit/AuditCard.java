package dev.soundingboard.audit;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;
import java.util.UUID;

/**
 * A page of the audit trail.
 *
 * @param lead that there is nothing; empty if there is something
 * @param choices what entries can be about
 * @param of id of the scheme; empty for the deployment
 * @param what the choice made; empty for all
 * @param csv address of all of it as a table
 * @param minutes how long that is good for
 */
@Template("audit/audit")
record AuditCard(
        String summary,
        String lead,
        List<Row> rows,
        List<Choice> choices,
        String of,
        String what,
        String csv,
        long minutes,
        List<Button> ways)
        implements Card {

    /** Something that entries can be about. */
    record Choice(String verb, String words) {}

    /** One entry. */
    record Row(String what, String outcome, String detail) {

        static Row of(Line line, String words, Actor reader) {
            var by = "%s. By %s".formatted(Moments.inWords(line.moment(), reader.zone()), name(line.who(), reader));
            return new Row(
                    words,
                    line.outcome().inWords(),
                    line.whom() == null ? by : "%s, about %s".formatted(by, name(line.whom(), reader)));
        }

        /** The beginning of an id is enough to tell who is who on a page. */
        private static String name(UUID id, Actor reader) {
            var brief = id.toString().substring(0, 8);
            return id.equals(reader.person()) ? "you (%s)".formatted(brief) : brief;
        }
    }
}
