package dev.soundingboard.chat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.util.StringUtils;
import tools.jackson.databind.node.ObjectNode;

/**
 * One wording of a command.
 *
 * @param asTyped whether the other words keep their capitals
 * @param atTheEnd whether other words come before it, as a name does in "Dr Bell leaves"
 */
record Phrase(List<String> words, String verb, String rest, boolean asTyped, boolean atTheEnd) {

    /** A name of one word alone may be a word of what somebody else wanted to say, such as "study leave". */
    private static final int SURELY_A_NAME = 2;

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");

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
                        says.asTyped(),
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
        return before == 0
                ? Optional.empty()
                : match(said.subList(before, said.size()), said.subList(0, before))
                        .filter(match -> match.typos() == 0 || isSurelyAName(said.subList(0, before)));
    }

    private Optional<Match> matchAtTheBeginning(List<String> said) {
        return match(said.subList(0, words.size()), said.subList(words.size(), said.size()));
    }

    private Optional<Match> match(List<String> said, List<String> others) {
        var phrase = String.join(" ", words);
        var typed = String.join(" ", said);
        var typos = new LevenshteinDistance(forgiven(phrase)).apply(phrase, typed);
        var slips = undoubled(phrase).equals(undoubled(typed)) ? 0 : typos;
        return typos < 0 ? Optional.empty() : Optional.of(new Match(this, typos, slips, String.join(" ", others)));
    }

    private static boolean isSurelyAName(List<String> before) {
        return before.size() >= SURELY_A_NAME && before.stream().noneMatch(Nearness::isLittle);
    }

    private static String undoubled(String text) {
        return DOUBLED.matcher(text).replaceAll("$1");
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

    /**
     * A text read as a phrase.
     *
     * @param slips the typos, but none if only letters were doubled or not
     * @param after the other words
     */
    record Match(Phrase phrase, int typos, int slips, String after) {

        /** The same with the capitals of what was typed, where the command wants them. */
        Match inTheWordsOf(List<String> typed) {
            var others = typed.size() - words();
            if (!phrase.asTyped || after.isEmpty() || others != after.split(" ").length) {
                return this;
            }
            var from = phrase.atTheEnd ? 0 : words();
            return new Match(phrase, typos, slips, String.join(" ", typed.subList(from, from + others)));
        }

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
