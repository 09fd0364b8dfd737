package dev.soundingboard.chat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.util.StringUtils;
import tools.jackson.databind.node.ObjectNode;

/**
 * One wording of a command.
 *
 * @param atTheEnd whether other words come before it, as a name does in "Dr Bell leaves"; then no typo is forgiven
 */
record Phrase(List<String> words, String verb, String rest, boolean atTheEnd) {

    /** How such a wording begins. */
    private static final String BEFORE = "… ";

    static List<Phrase> of(Class<?> command) {
        var says = command.getAnnotation(Says.class);
        var name = command.getAnnotation(JsonTypeName.class);
        if (says == null) {
            return List.of();
        }
        Objects.requireNonNull(name, () -> command + " can be said, so it needs a @JsonTypeName");
        return Arrays.stream(says.value())
                .map(words -> new Phrase(
                        List.of(words.replace(BEFORE, "").split(" ")),
                        name.value(),
                        says.rest(),
                        words.startsWith(BEFORE)))
                .toList();
    }

    /** How near the text is to this phrase, though it isn't it. */
    double nearness(String text) {
        return Nearness.of(words, List.of(text.split(" ")));
    }

    /** How well the text begins with this phrase; empty if it is too far off, or says more than the command takes. */
    Optional<Match> match(String text) {
        var said = List.of(text.split(" "));
        if (said.size() < words.size() || (rest.isEmpty() && said.size() > words.size())) {
            return Optional.empty();
        }
        return atTheEnd ? matchAtTheEnd(said) : matchAtTheBeginning(said);
    }

    private Optional<Match> matchAtTheEnd(List<String> said) {
        var before = said.size() - words.size();
        return before > 0 && said.subList(before, said.size()).equals(words)
                ? Optional.of(new Match(this, 0, String.join(" ", said.subList(0, before))))
                : Optional.empty();
    }

    private Optional<Match> matchAtTheBeginning(List<String> said) {
        var phrase = String.join(" ", words);
        var beginning = String.join(" ", said.subList(0, words.size()));
        var typos = new LevenshteinDistance(forgiven(phrase)).apply(phrase, beginning);
        var after = String.join(" ", said.subList(words.size(), said.size()));
        return typos < 0 ? Optional.empty() : Optional.of(new Match(this, typos, after));
    }

    /** "Plan session", for a button. */
    String title() {
        return StringUtils.capitalize(String.join(" ", words));
    }

    ObjectNode asData(ObjectNode data, String after) {
        data.put("verb", verb);
        return rest.isEmpty() ? data : data.put(rest, after);
    }

    /** A short word is soon another word: none up to three letters, one up to six, then two (a swap counts as two). */
    private static int forgiven(String phrase) {
        return (int) Stream.of(3, 6).filter(limit -> phrase.length() > limit).count();
    }

    /** A text read as a phrase, and the words that followed. */
    record Match(Phrase phrase, int typos, String after) {

        int words() {
            return phrase.words.size();
        }

        String verb() {
            return phrase.verb;
        }

        ObjectNode asData(ObjectNode data) {
            return phrase.asData(data, after);
        }
    }
}
