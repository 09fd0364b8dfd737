package dev.soundingboard.allocation;

import dev.soundingboard.allocation.AllocationCommand.Introduce;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.directory.Suggestion;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Mentors who would fit somebody on the waiting list, for the team to choose from.
 *
 * @param problem what hindered the last choice; empty if nothing did
 */
@Template("allocation/choice")
record MentorChoice(
        UUID wish,
        int version,
        String summary,
        String trainee,
        String since,
        String wishes,
        String problem,
        List<Row> mentors)
        implements Card {

    /** A mentor with room, and why they would fit. */
    record Row(String name, String about, List<String> reasons, Introduce introduce) {}

    static MentorChoice of(NamedWish named, List<Suggestion> suggestions, String problem, ZoneId zone) {
        var wish = named.wish();
        return new MentorChoice(
                wish.id(),
                wish.version(),
                "A mentor for %s".formatted(named.trainee()),
                named.trainee(),
                Moments.dayInWords(wish.since(), zone),
                wish.wishes(),
                problem,
                suggestions.stream()
                        .map(it -> new Row(
                                it.name(),
                                it.about(),
                                it.reasons(),
                                new Introduce(wish.id(), wish.version(), it.mentor())))
                        .toList());
    }
}
