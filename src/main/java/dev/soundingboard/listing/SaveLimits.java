package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.CapacityPolicy.Limits;
import dev.soundingboard.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Saves how many mentees they take (M1, M2). */
@Component
class SaveLimits implements Handler<ListingCommand.Limits> {

    private final Own own;
    private final Schemes schemes;

    SaveLimits(Own own, Schemes schemes) {
        this.own = own;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, ListingCommand.Limits command) {
        return own.withTheirs(actor, command.application(), application -> {
            var scheme = schemes.get(application.scheme());
            return TypedLimit.problem(
                            command, scheme, application.draft().experience().trainee())
                    .map(problem -> Reply.replace(LimitsCard.of(
                            Frame.of(application, Step.LIMITS, problem),
                            scheme,
                            application.draft().experience().trainee(),
                            command)))
                    .orElseGet(() -> {
                        application
                                .draft()
                                .limits(new Limits(
                                        TypedLimit.perYear(command).number(),
                                        TypedLimit.atATime(command).number()));
                        return own.saved(actor, application, Step.LIMITS);
                    });
        });
    }
}
