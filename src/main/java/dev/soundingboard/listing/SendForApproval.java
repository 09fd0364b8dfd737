package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.listing.ListingCommand.Send;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Asks the scheme team for approval, once every part is as the scheme wants it now. */
@Component
class SendForApproval implements Handler<Send> {

    private final Own own;
    private final Readiness readiness;
    private final StepCards cards;
    private final Clock clock;

    SendForApproval(Own own, Readiness readiness, StepCards cards, Clock clock) {
        this.own = own;
        this.readiness = readiness;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Send command) {
        return own.withTheirs(actor, command.application(), application -> {
            if (!application.is(ApplicationState.DRAFT) || application.draft().isGuided()) {
                return Reply.replace(cards.of(actor, application));
            }
            return readiness
                    .missing(application)
                    .map(missing -> Reply.replace(cards.of(actor, application, missing.part(), missing.problem())))
                    .orElseGet(() -> sent(actor, application));
        });
    }

    private Reply sent(Actor actor, Application application) {
        application.send(clock.instant());
        own.store(application);
        return Reply.replace(cards.of(actor, application));
    }
}
