package dev.soundingboard.evidence;

import java.time.LocalDate;
import java.util.List;

/** Something that its reader keeps: a session, an agreement. */
public record OwnRecord(LocalDate day, String title, List<Part> parts) {

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
}
