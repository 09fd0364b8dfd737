package dev.soundingboard.directory;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.independence.Finding;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Open;
import dev.soundingboard.mentor.MentorSearch.Criteria;
import dev.soundingboard.mentor.MentorSearch.Found;
import dev.soundingboard.scheme.Scheme.ProfileChoices;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of mentors, and what it is filtered by.
 *
 * @param advice how to choose (P3, P4)
 * @param filtered whether any filter is set
 * @param partial whether there are fewer than would fit, although others may follow
 * @param next the next page; null on the last
 * @param beginning the first page of the same filters; null if this is it
 * @param everybody the list without filters
 */
@Template("directory/mentor-list")
record MentorList(
        String summary,
        List<String> advice,
        ProfileChoices choices,
        Criteria filter,
        boolean filtered,
        List<Row> mentors,
        boolean partial,
        @Nullable Browse next,
        @Nullable Browse beginning,
        Browse everybody)
        implements Card {

    /**
     * A mentor in the list.
     *
     * @param conflict whether they can't be asked, as they aren't independent (P3)
     * @param flag why, or why it should be checked, for the trainee alone; empty for none
     * @param note why they can't be asked now; empty if they can (P6)
     */
    record Row(
            String initials,
            @Nullable String photo,
            String name,
            String about,
            String introduction,
            String note,
            boolean conflict,
            String flag,
            Open open) {

        static Row of(Found mentor, Finding finding, ZoneId zone) {
            return new Row(
                    Initials.of(mentor.name()),
                    mentor.photo(),
                    mentor.name(),
                    mentor.practiceInWords(),
                    mentor.introduction(),
                    mentor.note(zone),
                    finding.isConflict(),
                    finding.reason(),
                    new Open(mentor.id()));
        }
    }
}
