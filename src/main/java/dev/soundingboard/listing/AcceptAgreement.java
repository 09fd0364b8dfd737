package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.listing.ListingCommand.Agree;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** They accept the best practice agreement; the edition is kept with the moment (M3). */
@Component
class AcceptAgreement implements Handler<Agree> {

    private final Own own;
    private final ListingRules rules;
    private final Schemes schemes;
    private final Clock clock;

    AcceptAgreement(Own own, ListingRules rules, Schemes schemes, Clock clock) {
        this.own = own;
        this.rules = rules;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Agree command) {
        return own.withTheirs(actor, command.application(), application -> {
            var scheme = schemes.get(application.scheme());
            return rules.problem(command, scheme)
                    .map(problem -> Reply.replace(AgreementCard.of(
                            Frame.of(application, Step.AGREEMENT, problem),
                            scheme.mentors().agreement(),
                            Standing.agreement(application, scheme, actor.zone()),
                            command.accepted())))
                    .orElseGet(() -> {
                        application.agree(command.edition(), clock.instant());
                        return own.saved(actor, application, Step.AGREEMENT);
                    });
        });
    }
}
