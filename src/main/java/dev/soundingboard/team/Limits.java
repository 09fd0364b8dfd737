package dev.soundingboard.team;

import dev.soundingboard.scheme.CapacityPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many mentees a mentor may have, in words (M2). */
final class Limits {

    private Limits() {}

    static List<String> of(CapacityPolicy policy) {
        var all = Stream.of(
                        said("A mentor takes %s at most within %s.", policy.perYear(), policy),
                        said(
                                "A mentor who is a trainee takes %s at most within %s.",
                                policy.traineeMentorsPerYear(), policy),
                        said("A mentor has %s at a time at most.", policy.atATime(), policy),
                        said(
                                "A mentor who doesn’t say otherwise has %s at a time at most.",
                                policy.atATimeUnlessWished(), policy))
                .flatMap(sentences -> sentences);
        return Stream.concat(all, Stream.of("A mentor’s own lower limits always hold."))
                .toList();
    }

    private static Stream<String> said(String sentence, @Nullable Integer most, CapacityPolicy policy) {
        return most == null
                ? Stream.empty()
                : Stream.of(sentence.formatted(Spans.mentees(most), Spans.of(policy.year())));
    }
}
