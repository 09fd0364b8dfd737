package dev.soundingboard.listing;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Workplace;
import dev.soundingboard.listing.ListingCommand.Work;
import dev.soundingboard.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Saves where they work, and how they were trained (P3, M2, M3). */
@Component
class SaveMentorWork implements Handler<Work> {

    private final Own own;
    private final ListingRules rules;
    private final Schemes schemes;
    private final Structure structure;

    SaveMentorWork(Own own, ListingRules rules, Schemes schemes, Structure structure) {
        this.own = own;
        this.rules = rules;
        this.schemes = schemes;
        this.structure = structure;
    }

    @Override
    public Reply handle(Actor actor, Work command) {
        return own.withTheirs(actor, command.application(), application -> {
            var scheme = schemes.get(application.scheme());
            return rules.problem(command, scheme, actor.zone())
                    .map(problem -> Reply.replace(
                            WorkCard.of(Frame.of(application, Step.WORK, problem), scheme, WorkCard.Typed.of(command))))
                    .orElseGet(() -> saved(actor, application, command));
        });
    }

    private Reply saved(Actor actor, Application application, Work command) {
        structure.worksAt(
                actor.person(), application.scheme(), new Workplace(command.organisation(), command.department()));
        var trained = TypedMonth.read(command.trained()).orElseThrow();
        application
                .draft()
                .work(new Experience(command.trainee().equals("yes"), trained.toString(), command.rotations()));
        return own.saved(actor, application, Step.WORK);
    }
}
