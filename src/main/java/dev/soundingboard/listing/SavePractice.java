package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.listing.ListingCommand.Practice;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Saves where they come from, and where and how they work as a mentor (P4, P5, S4). */
@Component
class SavePractice implements Handler<Practice> {

    private final Own own;
    private final ListingRules rules;
    private final Schemes schemes;

    SavePractice(Own own, ListingRules rules, Schemes schemes) {
        this.own = own;
        this.rules = rules;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Practice command) {
        return own.withTheirs(actor, command.application(), application -> {
            var scheme = schemes.get(application.scheme());
            return rules.problem(command, scheme.profile())
                    .map(problem -> Reply.replace(
                            PracticeCard.of(Frame.of(application, Step.PRACTICE, problem), scheme, command)))
                    .orElseGet(() -> saved(actor, application, command, scheme));
        });
    }

    private Reply saved(Actor actor, Application application, Practice command, Scheme scheme) {
        application
                .draft()
                .practice(
                        command.background(),
                        command.specialty(),
                        command.place(),
                        command.contact(),
                        ListingRules.chosenWays(command.ways(), scheme.profile()));
        return own.saved(actor, application, Step.PRACTICE);
    }
}
