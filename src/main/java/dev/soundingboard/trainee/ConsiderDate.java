package dev.soundingboard.trainee;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.TraineeCommand.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows what would change with another date (E2). Nothing is saved yet. */
@Component
class ConsiderDate implements Query<Date> {

    private final Trainees trainees;
    private final TraineeRules rules;
    private final DateChanges changes;
    private final TraineeCards cards;
    private final Schemes schemes;

    ConsiderDate(Trainees trainees, TraineeRules rules, DateChanges changes, TraineeCards cards, Schemes schemes) {
        this.trainees = trainees;
        this.rules = rules;
        this.changes = changes;
        this.cards = cards;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Date command) {
        var scheme = schemes.get(actor.inScheme());
        return Reply.replace(trainees.find(actor.person(), scheme.id())
                .map(trainee -> considered(trainee, actor, scheme, command))
                .orElseGet(() -> TraineeRules.notJoined(scheme)));
    }

    private Card considered(Trainee trainee, Actor actor, Scheme scheme, Date command) {
        var policy = scheme.joining().date();
        return policy == null
                ? cards.details(trainee, actor.zone(), scheme, "")
                : considered(trainee, actor, policy, command);
    }

    private Card considered(Trainee trainee, Actor actor, KeyDate policy, Date command) {
        var today = rules.today(actor.zone());
        var typed = command.none() ? "" : command.date();
        var problem = command.none() ? Optional.<String>empty() : DateRule.goodDate(typed, policy, today);
        return problem.<Card>map(it -> DateForm.of(policy, typed, today, it))
                .orElseGet(() -> changes.of(trainee, policy, Days.typed(typed), today));
    }
}
