package dev.soundingboard.chat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a phrase, and where others stand among them.
 *
 * @param first those at the beginning
 * @param last those that follow a gap; empty if none do
 * @param gap whether others must stand after the first
 * @param open whether others may follow the last, too
 * @param kept how many of the first count among the others, too
 */
record Wording(List<String> first, List<String> last, boolean gap, boolean open, int kept) {

    private static final String GAP = "…";

    /** Typed words, told apart. */
    record Read(List<String> own, List<String> others) {}

    static Wording of(String phrase) {
        var parts = phrase.split(GAP, -1);
        return new Wording(
                words(parts[0]),
                parts.length == 1 ? List.of() : words(parts[1]),
                parts.length > 1,
                parts.length > 2,
                (int) phrase.chars().filter(sign -> sign == '(').count());
    }

    /** Plain letters and digits alone. */
    static List<String> words(String text) {
        return Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("['’]", "")
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    List<String> all() {
        return Stream.concat(first.stream(), last.stream()).toList();
    }

    /** Whether others come before it, as a name does in "Dr Bell leaves". */
    boolean isAtTheEnd() {
        return first.isEmpty();
    }

    /** How these words can be read as this: mostly in one way, if there are enough of them. */
    Stream<Read> in(List<String> said) {
        var end = said.size() - last.size();
        if (end < first.size() + (gap ? 1 : 0)) {
            return Stream.empty();
        }
        if (last.isEmpty()) {
            return Stream.of(new Read(said.subList(0, first.size()), said.subList(first.size() - kept, said.size())));
        }
        return IntStream.rangeClosed(open ? first.size() + 1 : end, end).mapToObj(at -> around(said, at));
    }

    private Read around(List<String> said, int at) {
        var after = at + last.size();
        return new Read(
                joined(said.subList(0, first.size()), said.subList(at, after)),
                joined(said.subList(first.size(), at), said.subList(after, said.size())));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
