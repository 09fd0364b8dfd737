package dev.soundingboard.listing;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.listing.ApprovalCommand.Review;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Who would like to be a mentor: the team decides (M3). */
@Component
@Order(1)
class ListingForTeam implements TeamItem {

    private final Applications applications;

    ListingForTeam(Applications applications) {
        this.applications = applications;
    }

    @Override
    public List<Group> toDecide(Actor admin) {
        var scheme = admin.inScheme();
        return Group.of(
                "Would like to be a mentor",
                "",
                applications.countWaiting(scheme),
                applications.waiting(scheme, Limit.of(AT_ONCE)).stream()
                        .map(it -> row(it, admin))
                        .toList(),
                ApprovalCommand.Waiting.asButton());
    }

    private static Row row(Submission submission, Actor admin) {
        var application = submission.application();
        return new Row(
                submission.name(),
                application
                        .sentAt()
                        .map(at -> "Since %s".formatted(Moments.dayInWords(at, admin.zone())))
                        .orElse(""),
                new Button("Open", new Review(application.id())));
    }

    @Override
    public List<Way> ways(Actor admin) {
        return List.of(new Way(Area.MENTORS, ApprovalCommand.Waiting.asButton()));
    }
}
