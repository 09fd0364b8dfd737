package dev.soundingboard.directory;

import dev.soundingboard.mentor.MentorSearch.Criteria;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a list of mentors is filtered by. */
final class FilterInWords {

    private FilterInWords() {}

    /** The filters, such as "Winchester, Video"; empty if none is set. */
    static Optional<String> of(Criteria criteria) {
        var words = Stream.of(
                        criteria.place(),
                        criteria.specialty(),
                        criteria.otherThan().isEmpty() ? "" : "not " + criteria.otherThan(),
                        criteria.way(),
                        criteria.text().isBlank()
                                ? ""
                                : "“%s”".formatted(criteria.text().strip()),
                        criteria.availableOnly() ? "with a place free" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
