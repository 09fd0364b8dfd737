package dev.soundingboard.directory;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Open;
import dev.soundingboard.mentor.MentorCommand.Suggest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mentors suggested to a trainee, the best fit first.
 *
 * @param next further ones; null if there are none
 * @param best the first again; null if these are they
 * @param everybody the list of all mentors
 */
@Template("directory/suggested-mentors")
record SuggestedMentors(
        String summary,
        List<Row> mentors,
        @Nullable Suggest next,
        @Nullable Suggest best,
        Browse everybody) implements Card {

    /**
     * A suggested mentor.
     *
     * @param reasons why they may suit, a short sentence each
     * @param flag why it should be checked that they aren't too close (P3), for the trainee alone; empty for none
     */
    record Row(
            String initials,
            @Nullable String photo,
            String name,
            String about,
            List<String> reasons,
            String flag,
            Open open) {

        static Row of(Suggestion suggestion) {
            var mentor = suggestion.mentor();
            return new Row(
                    Initials.of(mentor.name()),
                    mentor.photo(),
                    mentor.name(),
                    mentor.practiceInWords(),
                    suggestion.fits().stream().map(Row::inWords).toList(),
                    suggestion.finding().reason(),
                    new Open(mentor.id()));
        }

        private static String inWords(Fit fit) {
            return switch (fit) {
                case NEAR -> "Based where you would like to meet.";
                case WAY -> "Works the way you prefer.";
                case BACKGROUND -> "Has a different background: another specialty than yours.";
                case ORGANISATION -> "Outside your structure: works in another organisation.";
                case DEPARTMENT -> "Works in another department than you.";
                case ROOM -> "Has a place free.";
            };
        }
    }
}
