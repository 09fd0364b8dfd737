package dev.soundingboard.listing;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.listing.ApprovalCommand.Review;
import java.time.ZoneId;
import java.util.List;

/**
 * Who waits for the scheme team.
 *
 * @param more whether there are others after these
 */
@Template("listing/approvals")
record ApprovalsCard(String summary, List<Row> waiting, boolean more) implements Card {

    /** Somebody who waits. */
    record Row(String name, String about, String sent, Review open) {

        static Row of(Submission submission, ZoneId zone) {
            var profile = submission.application().draft().profile();
            return new Row(
                    submission.name(),
                    profile.practiceInWords(),
                    submission
                            .application()
                            .sentAt()
                            .map(at -> "Sent on %s".formatted(Moments.dayInWords(at, zone)))
                            .orElse(""),
                    new Review(submission.application().id()));
        }
    }
}
