package dev.soundingboard.allocation;

import dev.soundingboard.allocation.AllocationCommand.Introduce;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.directory.Fit;
import dev.soundingboard.directory.Suggestion;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Mentors who would fit somebody on the waiting list, for the team to choose from.
 *
 * @param person who waits
 * @param problem what hindered the last choice; empty if nothing did
 */
@Template("allocation/choice")
record MentorChoice(
        UUID person,
        String summary,
        String trainee,
        boolean hasMentor,
        String since,
        String wishes,
        String problem,
        List<Row> mentors)
        implements Card {

    /**
     * A mentor with room, and why they would fit.
     *
     * @param check whether the two may be too close; why is for the trainee alone (P3)
     */
    record Row(String name, String about, List<String> reasons, boolean check, Introduce introduce) {

        static Row of(Suggestion suggestion, Introduce introduce) {
            var mentor = suggestion.mentor();
            return new Row(
                    mentor.name(),
                    mentor.practiceInWords(),
                    suggestion.fits().stream().map(Fit::forTheTeam).toList(),
                    suggestion.finding().asksToCheck(),
                    introduce);
        }
    }

    static MentorChoice of(NamedWish named, List<Suggestion> suggestions, String problem, ZoneId zone) {
        var wish = named.wish();
        return new MentorChoice(
                wish.trainee(),
                "A mentor for %s".formatted(named.trainee()),
                named.trainee(),
                named.hasMentor(),
                Moments.dayInWords(wish.since(), zone),
                wish.wishes(),
                problem,
                suggestions.stream()
                        .map(it -> Row.of(
                                it,
                                new Introduce(
                                        wish.id(), wish.version(), it.mentor().id())))
                        .toList());
    }
}
