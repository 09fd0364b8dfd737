package dev.soundingboard.trainee;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.Beforehand;
import dev.soundingboard.joining.FirstStep;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.trainee.TraineeCommand.About;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What somebody is asked who joins as a trainee; or where they stand. */
@Component
class TraineeFirstStep implements FirstStep {

    private final Trainees trainees;
    private final TraineeCards cards;
    private final TraineeRules rules;
    private final Beforehand beforehand;

    TraineeFirstStep(Trainees trainees, TraineeCards cards, TraineeRules rules, Beforehand beforehand) {
        this.trainees = trainees;
        this.cards = cards;
        this.rules = rules;
        this.beforehand = beforehand;
    }

    @Override
    public Role role() {
        return Role.TRAINEE;
    }

    @Override
    public Card of(Actor actor, Scheme scheme) {
        var begun = trainees.begun(actor.person(), scheme.id());
        if (begun.isEmpty()) {
            var today = rules.today(actor.zone());
            return AboutForm.of(scheme, true, today, asTold(actor, scheme), "");
        }
        return begun.filter(Trainee::isEnrolled)
                .map(trainee -> cards.details(trainee, actor.zone(), scheme, ""))
                .orElseGet(() -> cards.nextStep(begun, actor.zone(), scheme));
    }

    /** The form as it would look if they had typed what the scheme team said of them. */
    private About asTold(Actor actor, Scheme scheme) {
        return beforehand
                .of(actor.person(), scheme.id(), Role.TRAINEE)
                .map(it -> new About(
                        scheme.id(),
                        Objects.toString(it.date(), ""),
                        "",
                        it.grade(),
                        it.specialty(),
                        it.place(),
                        "",
                        "",
                        ""))
                .orElseGet(() -> About.blank(scheme.id()));
    }
}
