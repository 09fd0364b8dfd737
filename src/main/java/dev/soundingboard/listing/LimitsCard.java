package dev.soundingboard.listing;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.Scheme;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many mentees they take (M1, M2).
 *
 * @param schemes what the scheme says, a sentence each
 */
@Template("listing/limits")
record LimitsCard(Frame frame, List<String> schemes, String perYear, String atATime) implements Card {

    static LimitsCard of(Frame frame, Scheme scheme, boolean trainee, ListingCommand.Limits typed) {
        return new LimitsCard(frame, sentences(scheme, trainee), typed.perYear(), typed.atATime());
    }

    private static List<String> sentences(Scheme scheme, boolean trainee) {
        var capacity = scheme.capacity();
        var fewest = scheme.mentors().fewestPerYear();
        return Stream.of(
                        fewest > 0 ? "In this scheme you mentor at least %s a year.".formatted(mentees(fewest)) : "",
                        trainee && capacity.traineeMentorsPerYear() != null
                                ? "In this scheme trainee mentors take %s a year at most."
                                        .formatted(mentees(capacity.traineeMentorsPerYear()))
                                : "",
                        capacity.perYear() != null
                                ? "In this scheme mentors take %s a year at most."
                                        .formatted(mentees(capacity.perYear()))
                                : "",
                        capacity.atATime() != null
                                ? "In this scheme mentors have %s at a time at most."
                                        .formatted(mentees(capacity.atATime()))
                                : "",
                        capacity.atATimeUnlessWished() != null
                                ? "In this scheme mentors have %s at a time, or more if you wish: say how many."
                                        .formatted(mentees(capacity.atATimeUnlessWished()))
                                : "")
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** "1 mentee", "2 mentees". */
    static String mentees(int count) {
        return count == 1 ? "1 mentee" : "%d mentees".formatted(count);
    }

    @Override
    public String summary() {
        return "How many mentees you take";
    }
}
