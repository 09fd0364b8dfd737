package dev.soundingboard.evidence;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that its reader keeps: a session, an agreement.
 *
 * @param lasting whether it also belongs to a later time, as an agreement does
 */
public record OwnRecord(LocalDate day, boolean lasting, String title, List<Part> parts) {

    /** Something of one day. */
    public OwnRecord(LocalDate day, String title, List<Part> parts) {
        this(day, false, title, parts);
    }

    /** A heading, and what stands below it in the words of whoever wrote it. */
    public record Part(String heading, List<String> lines) {

        public Part(String heading, String text) {
            this(heading, text.isEmpty() ? List.of() : List.of(text));
        }
    }

    /** Without the parts that nobody has written. */
    public OwnRecord {
        parts = parts.stream().filter(part -> !part.lines().isEmpty()).toList();
    }

    boolean belongsTo(Period period) {
        return period.has(day) || (lasting && day.isBefore(period.from()));
    }
}
