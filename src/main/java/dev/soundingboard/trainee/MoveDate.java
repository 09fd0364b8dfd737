package dev.soundingboard.trainee;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.TraineeCommand.Move;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves or withdraws the scheme's date, after they have seen what changes (E2). */
@Component
class MoveDate implements Handler<Move> {

    private final Trainees trainees;
    private final TraineeRules rules;
    private final TraineeCards cards;
    private final Schemes schemes;

    MoveDate(Trainees trainees, TraineeRules rules, TraineeCards cards, Schemes schemes) {
        this.trainees = trainees;
        this.rules = rules;
        this.cards = cards;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Move command) {
        var scheme = schemes.get(actor.inScheme());
        return Reply.replace(trainees.find(actor.person(), scheme.id())
                .map(trainee -> moved(trainee, actor, scheme, command))
                .orElseGet(() -> TraineeRules.notJoined(scheme)));
    }

    /** What was shown with an older version is shown anew, as it is now. */
    private Card moved(Trainee trainee, Actor actor, Scheme scheme, Move command) {
        var policy = scheme.joining().date();
        if (policy == null || trainee.version() != command.version()) {
            return cards.details(trainee, actor.zone(), scheme, "");
        }
        var today = rules.today(actor.zone());
        var problem =
                command.date().isEmpty() ? Optional.<String>empty() : DateRule.goodDate(command.date(), policy, today);
        return problem.<Card>map(it -> DateForm.of(policy, command.date(), today, it))
                .orElseGet(() -> {
                    trainees.add(trainee.hasDate(Days.typed(command.date()).orElse(null)));
                    return cards.details(trainee, actor.zone(), scheme, "Saved.");
                });
    }
}
