package dev.soundingboard.directory;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
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
        @Nullable Browse next,
        @Nullable Browse beginning,
        Browse everybody)
        implements Card {

    /**
     * A mentor in the list.
     *
     * @param note why they can't be asked now; empty if they can (P6)
     */
    record Row(
            String initials,
            @Nullable String photo,
            String name,
            String about,
            String introduction,
            String note,
            Open open) {

        static Row of(Found mentor, ZoneId zone) {
            return new Row(
                    Initials.of(mentor.name()),
                    mentor.photo(),
                    mentor.name(),
                    "%s, %s".formatted(mentor.specialty(), mentor.place()),
                    mentor.introduction(),
                    mentor.note(zone),
                    new Open(mentor.id()));
        }
    }
}
