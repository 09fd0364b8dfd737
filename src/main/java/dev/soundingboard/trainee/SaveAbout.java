package dev.soundingboard.trainee;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.JoinCommand;
import dev.soundingboard.joining.Notices;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.TraineeCommand.About;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps who they are in their training: the first step of joining, or a change later. */
@Component
class SaveAbout implements Handler<About> {

    private final Schemes schemes;
    private final Notices notices;
    private final People people;
    private final Trainees trainees;
    private final TraineeRules rules;
    private final TraineeCards cards;

    SaveAbout(
            Schemes schemes,
            Notices notices,
            People people,
            Trainees trainees,
            TraineeRules rules,
            TraineeCards cards) {
        this.schemes = schemes;
        this.notices = notices;
        this.people = people;
        this.trainees = trainees;
        this.rules = rules;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, About command) {
        return Reply.replace(schemes.find(command.scheme())
                .map(scheme -> notices.toAgreeFirst(actor, scheme, Role.TRAINEE)
                        .orElseGet(() -> taken(actor, scheme, command)))
                .orElseGet(JoinCommand::noSuchScheme));
    }

    private Card taken(Actor actor, Scheme scheme, About command) {
        people.oneTurnAtATime(actor.person());
        var known = trainees.begun(actor.person(), scheme.id());
        var joining = known.filter(Trainee::isEnrolled).isEmpty();
        var today = rules.today(actor.zone());
        return FormRules.problem(command, scheme, joining, today)
                .<Card>map(problem -> AboutForm.of(scheme, joining, today, command, problem))
                .orElseGet(() ->
                        saved(known.orElseGet(() -> new Trainee(actor.person(), scheme.id())), actor, scheme, command));
    }

    private Card saved(Trainee trainee, Actor actor, Scheme scheme, About command) {
        trainee.is(command.details()).wasAway(command.absence().equals(FormRules.YES));
        if (trainee.isEnrolled()) {
            trainees.add(trainee);
            return cards.details(trainee, actor.zone(), scheme, "Saved.");
        }
        var asksDate = scheme.joining().date() != null;
        trainees.add(trainee.hasDate(asksDate ? Days.typed(command.date()).orElse(null) : null));
        var absence = scheme.joining().absence();
        return absence == null || AbsenceRule.mayGoOn(trainee, scheme)
                ? cards.nextStep(Optional.of(trainee), actor.zone(), scheme)
                : AbsenceRule.notAwayForLongEnough(scheme, absence.otherwise());
    }
}
