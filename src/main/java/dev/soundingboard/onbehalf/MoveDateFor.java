package dev.soundingboard.onbehalf;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Acts;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.onbehalf.OnBehalfCommand.Move;
import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.DateRule;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.TraineeRules;
import dev.soundingboard.trainee.Trainees;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moves a trainee's date for them, and they are told (E2). */
@Component
class MoveDateFor implements Handler<Move> {

    private final Trainees trainees;
    private final TraineeRules rules;
    private final Schemes schemes;
    private final CardsFor cards;
    private final DateMoved told;
    private final Acts acts;

    MoveDateFor(Trainees trainees, TraineeRules rules, Schemes schemes, CardsFor cards, DateMoved told, Acts acts) {
        this.trainees = trainees;
        this.rules = rules;
        this.schemes = schemes;
        this.cards = cards;
        this.told = told;
        this.acts = acts;
    }

    @Override
    public Reply handle(Actor actor, Move command) {
        return Reply.replace(trainees.byId(command.trainee(), actor.inScheme())
                .map(trainee -> moved(trainee, actor, command))
                .orElseGet(CardsFor::noSuchTrainee));
    }

    /** Of two who move it at once, the second sees how it is now. */
    private Card moved(Trainee trainee, Actor actor, Move command) {
        var policy = schemes.get(trainee.scheme()).joining().date();
        var problem = DateRule.goodDate(command.date(), policy, rules.today(actor.zone()));
        var day = Days.typed(command.date());
        if (policy == null || problem.isPresent() || day.isEmpty()) {
            return cards.date(trainee, command.date(), problem.orElse(""), actor);
        }
        return trainee.version() == command.version()
                ? moved(trainee, day.get(), policy, actor)
                : cards.date(trainee, "", "This has changed since. Look at it again.", actor);
    }

    private Card moved(Trainee trainee, LocalDate day, KeyDate policy, Actor actor) {
        trainees.add(trainee.hasDate(day));
        told.by(trainee);
        acts.done(actor, trainee.person());
        return new News(
                "The %s of %s is %s now".formatted(policy.name(), cards.name(trainee), Moments.dayInWords(day)),
                "I tell them.",
                List.of(TeamCommand.Menu.asButton()));
    }
}
