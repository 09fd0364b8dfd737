package dev.soundingboard.journal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the two keep of a session together.
 *
 * @param topics what they talked about (S7)
 * @param outcome what they agreed, in their words; empty if they wrote none
 */
record Written(List<String> topics, String outcome) {

    static final Written NOTHING = new Written(List.of(), "");

    private static final String END_OF_TOPICS = "\n\n";

    /** A sealed text shows its length: rounded up, it doesn't show which topics were ticked. */
    private static final int ROUNDED_TO = 256;

    static Written parse(String text) {
        var end = text.indexOf(END_OF_TOPICS);
        return new Written(
                text.substring(0, end).lines().filter(topic -> !topic.isBlank()).toList(),
                text.substring(end + END_OF_TOPICS.length()).strip());
    }

    String asText() {
        var text = String.join("\n", topics) + END_OF_TOPICS + outcome;
        return text + " ".repeat(ROUNDED_TO - text.length() % ROUNDED_TO);
    }

    /** On one piece of a card. */
    String inWords() {
        return Stream.of(String.join(" · ", topics), outcome)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    boolean isEmpty() {
        return topics.isEmpty() && outcome.isEmpty();
    }

    /** The topic that isn't one of the scheme's; empty if there is none. */
    String ownTopic(List<String> schemes) {
        return Stream.concat(topics.stream().filter(topic -> !schemes.contains(topic)), Stream.of(""))
                .findFirst()
                .orElse("");
    }
}
