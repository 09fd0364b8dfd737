package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.listing.ApprovalCommand.Waiting;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows an admin who waits to be approved, the longest wait first. */
@Component
class ShowWaiting implements Query<Waiting> {

    private static final int AT_ONCE = 10;

    private final Applications applications;

    ShowWaiting(Applications applications) {
        this.applications = applications;
    }

    @Override
    public Reply handle(Actor actor, Waiting command) {
        var waiting = applications.waiting(actor.inScheme(), Limit.of(AT_ONCE + 1));
        return Reply.replace(new ApprovalsCard(
                waiting.isEmpty() ? "Nobody is waiting to be approved" : "Waiting to be approved as mentors",
                waiting.stream()
                        .limit(AT_ONCE)
                        .map(it -> ApprovalsCard.Row.of(it, actor.zone()))
                        .toList(),
                waiting.size() > AT_ONCE));
    }
}
