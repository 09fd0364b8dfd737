package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.listing.ApprovalCommand.Review;
import dev.soundingboard.listing.ApprovalCommand.Waiting;
import dev.soundingboard.people.Meant;
import dev.soundingboard.people.Names;
import dev.soundingboard.people.Names.Named;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows an admin who waits to be approved, the longest wait first; or the one of that name. */
@Component
class ShowWaiting implements Query<Waiting> {

    private static final int AT_ONCE = 10;

    private final Applications applications;
    private final Reviewing reviewing;
    private final Names names;

    ShowWaiting(Applications applications, Reviewing reviewing, Names names) {
        this.applications = applications;
        this.reviewing = reviewing;
        this.names = names;
    }

    @Override
    public Reply handle(Actor actor, Waiting command) {
        return Reply.replace(command.text().isEmpty() ? all(actor) : called(command.text(), actor));
    }

    private Card all(Actor admin) {
        var waiting = applications.waiting(admin.inScheme(), Limit.of(AT_ONCE + 1));
        return new ApprovalsCard(
                waiting.isEmpty() ? "Nobody is waiting to be approved" : "Waiting to be approved as mentors",
                waiting.stream()
                        .limit(AT_ONCE)
                        .map(it -> ApprovalsCard.Row.of(it, admin.zone()))
                        .toList(),
                waiting.size() > AT_ONCE);
    }

    private Card called(String typed, Actor admin) {
        var waiting = applications.waiting(admin.inScheme(), Limit.unlimited()).stream()
                .collect(Collectors.toMap(it -> it.application().person(), ShowWaiting::known));
        var people = waiting.entrySet().stream()
                .map(it -> new Named(it.getKey(), it.getValue().name()))
                .toList();
        return names.among(people, typed)
                .as(Meant.Kind.APPLICANT, typed, waiting)
                .card(
                        it -> reviewing.card(it, admin.zone()),
                        it -> new Review(it.application().id()),
                        nobody -> Refusal.because(nobody, Waiting.asButton()));
    }

    private static Meant.Known<Submission> known(Submission submission) {
        var about = submission.application().draft().profile().practiceInWords();
        return new Meant.Known<>(submission, submission.name(), about);
    }
}
