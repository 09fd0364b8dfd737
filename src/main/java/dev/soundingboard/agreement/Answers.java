package dev.soundingboard.agreement;

import dev.soundingboard.confidential.ConfidentialText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers of a pair, oldest version first. One holds until a later one to the same prompt replaces it. */
record Answers(List<Answer> all) {

    /** What holds in that version. */
    Map<String, Answer> at(int number) {
        var holding = new LinkedHashMap<String, Answer>();
        all.stream().filter(answer -> answer.number() <= number).forEach(it -> holding.put(it.prompt(), it));
        return holding;
    }

    /** What holds in that version for that prompt. */
    Optional<Answer> to(String prompt, int number) {
        return Optional.ofNullable(at(number).get(prompt));
    }

    /** What holds in the newest version. */
    Collection<Answer> newest() {
        return at(Integer.MAX_VALUE).values();
    }

    /** Everything that was written. */
    List<ConfidentialText> texts() {
        return all.stream()
                .flatMap(answer -> Stream.of(answer.text(), answer.cancelling()).flatMap(Optional::stream))
                .toList();
    }
}
