package dev.soundingboard.broadcast;

import dev.soundingboard.scheme.Scheme;
import java.util.List;

/**
 * What each of them reads, and what the team is shown of that beforehand.
 *
 * @param from who writes
 * @param whom to whom else it went
 * @param answers where an answer goes (R1)
 */
record Message(String from, String title, List<String> paragraphs, String whom, String answers) {

    static Message of(Words words, To to, Scheme scheme) {
        return new Message(
                "From the " + scheme.team().name(),
                words.title(),
                words.paragraphs(),
                "Sent to %s.".formatted(to.inWords()),
                "To answer, write to %s.".formatted(scheme.team().email()));
    }
}
