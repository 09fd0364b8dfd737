package dev.soundingboard.onbehalf;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.onbehalf.OnBehalfCommand.Date;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.DateRule;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.TraineeRules;
import dev.soundingboard.trainee.Trainees;
import org.springframework.stereotype.Component;

/** Shows the team what would change with another date (E2). Nothing is saved yet. */
@Component
class ConsiderDateFor implements Query<Date> {

    private final Trainees trainees;
    private final TraineeRules rules;
    private final Schemes schemes;
    private final CardsFor cards;

    ConsiderDateFor(Trainees trainees, TraineeRules rules, Schemes schemes, CardsFor cards) {
        this.trainees = trainees;
        this.rules = rules;
        this.schemes = schemes;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Date command) {
        return Reply.replace(trainees.byId(command.trainee(), actor.inScheme())
                .map(trainee -> considered(trainee, command.date(), actor))
                .orElseGet(CardsFor::noSuchTrainee));
    }

    private Card considered(Trainee trainee, String typed, Actor actor) {
        var policy = schemes.get(trainee.scheme()).joining().date();
        var problem = DateRule.goodDate(typed, policy, rules.today(actor.zone()));
        return policy == null || problem.isPresent()
                ? cards.date(trainee, typed, problem.orElse(""), actor)
                : Days.typed(typed)
                        .filter(day -> trainee.keyDate().filter(day::equals).isEmpty())
                        .map(day -> cards.changes(trainee, day, policy))
                        .orElseGet(() -> cards.date(trainee, typed, "That is their date already.", actor));
    }
}
