package dev.soundingboard.chat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.util.StringUtils;
import tools.jackson.databind.node.ObjectNode;

/**
 * One wording of a command.
 *
 * @param asTyped whether the other words keep their capitals
 * @param punctuated whether they keep their punctuation
 */
record Phrase(Wording wording, String verb, String rest, boolean asTyped, boolean punctuated) {

    /** A name of one word alone may be a word of what somebody else wanted to say, such as "study leave". */
    private static final int SURELY_A_NAME = 2;

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");

    static List<Phrase> of(Class<?> command) {
        var says = command.getAnnotation(Says.class);
        var name = command.getAnnotation(JsonTypeName.class);
        if (says == null) {
            return List.of();
        }
        Objects.requireNonNull(name, () -> command + " can be said, so it needs a @JsonTypeName");
        return Arrays.stream(says.value())
                .map(words ->
                        new Phrase(Wording.of(words), name.value(), says.rest(), says.asTyped(), says.punctuated()))
                .toList();
    }

    /** How near these words are to this phrase, though they aren't it. */
    double nearness(List<String> said) {
        return Nearness.of(wording.all(), said);
    }

    /** How well the words are this phrase; empty if they are too far off, or say more than the command takes. */
    Optional<Match> match(List<String> said) {
        return wording.in(said)
                .filter(read -> takes(read.others()))
                .flatMap(read -> match(read).stream())
                .min(Comparator.comparingInt(Match::typos));
    }

    /** In the midst of a sentence a name is no word that stands in every sentence. */
    private boolean takes(List<String> others) {
        if (rest.isEmpty()) {
            return others.isEmpty() || wording.gap();
        }
        return !asTyped || !wording.gap() || wording.isAtTheEnd() || !isLittle(others.get(0));
    }

    private Optional<Match> match(Wording.Read read) {
        var phrase = String.join(" ", wording.all());
        var typed = lower(read.own());
        var typos = new LevenshteinDistance(forgiven(phrase)).apply(phrase, typed);
        if (typos < 0 || (typos > 0 && wording.isAtTheEnd() && !isSurelyAName(read.others()))) {
            return Optional.empty();
        }
        var slips = undoubled(phrase).equals(undoubled(typed)) ? 0 : typos;
        return Optional.of(
                new Match(this, typos, slips, asTyped ? String.join(" ", read.others()) : lower(read.others())));
    }

    private static String lower(List<String> words) {
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    private static boolean isSurelyAName(List<String> before) {
        return before.size() >= SURELY_A_NAME && before.stream().noneMatch(Phrase::isLittle);
    }

    private static boolean isLittle(String word) {
        return Nearness.isLittle(word.toLowerCase(Locale.ROOT));
    }

    private static String undoubled(String text) {
        return DOUBLED.matcher(text).replaceAll("$1");
    }

    /** "Plan session", for a button. */
    String title() {
        return StringUtils.capitalize(String.join(" ", wording.all()));
    }

    ObjectNode asData(ObjectNode data, String after) {
        data.put("verb", verb);
        return rest.isEmpty() ? data : data.put(rest, after);
    }

    /**
     * A short word is soon another word: none up to three letters, one up to six, then two (a swap counts as two). One at
     * the end of any sentence is so, too: "is retiring" is near to "is returning".
     */
    private int forgiven(String phrase) {
        return (int) Stream.of(3, 6)
                .filter(limit -> phrase.length() > limit)
                .limit(wording.isAtTheEnd() ? 1 : 2)
                .count();
    }

    /**
     * A text read as a phrase.
     *
     * @param slips the typos, but none if only letters were doubled or not
     * @param after the other words
     */
    record Match(Phrase phrase, int typos, int slips, String after) {

        /** The same with the punctuation of what was typed, where the command wants it. */
        Match asWritten(String text) {
            return phrase.punctuated ? new Match(phrase, typos, slips, tail(text)) : this;
        }

        private String tail(String text) {
            var written = text.strip().split("\\s+");
            return IntStream.range(0, written.length)
                    .mapToObj(from -> String.join(" ", Arrays.asList(written).subList(from, written.length)))
                    .filter(it -> String.join(" ", Wording.words(it)).equalsIgnoreCase(after))
                    .findFirst()
                    .orElse(after);
        }

        int words() {
            return phrase.wording.all().size();
        }

        boolean isAtTheEnd() {
            return phrase.wording.isAtTheEnd();
        }

        String verb() {
            return phrase.verb;
        }

        ObjectNode asData(ObjectNode data) {
            return phrase.asData(data, after);
        }
    }
}
