package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TextLength;
import org.springframework.stereotype.Component;

/** The team gives an application back to its author, with a line that says why. */
@Component
class AskForChanges implements Handler<ApprovalCommand.AskForChanges> {

    private final Reviewing reviewing;
    private final Applications applications;
    private final Acts acts;

    AskForChanges(Reviewing reviewing, Applications applications, Acts acts) {
        this.reviewing = reviewing;
        this.applications = applications;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, ApprovalCommand.AskForChanges command) {
        var request = command.request();
        return reviewing.decide(actor, command.application(), command.version(), it -> {
            if (request.isEmpty()) {
                return reviewing.card(it, actor.zone()).with("Say in a line what should change.", "");
            }
            return TextLength.tooLong(request, ReviewCard.LONGEST_REQUEST)
                    .<Card>map(problem -> reviewing.card(it, actor.zone()).with(problem, request))
                    .orElseGet(() -> asked(it, request));
        });
    }

    private Card asked(Submission submission, String request) {
        submission.application().askFor(request);
        applications.saveAndFlush(submission.application());
        acts.done(submission.application().scheme(), submission.application().person());
        return reviewing.decided(submission);
    }
}
