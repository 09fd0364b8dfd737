package dev.soundingboard.survey;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Surveys to answer; and feedback, one tap away for everybody in a scheme (F3). */
@Component
@Order(95)
class SurveyHome implements HomeItem {

    private final Invitations invitations;
    private final Schemes schemes;

    SurveyHome(Invitations invitations, Schemes schemes) {
        this.invitations = invitations;
        this.schemes = schemes;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        if (actor.scheme() == null) {
            return List.of();
        }
        var scheme = schemes.get(actor.scheme());
        return invitations.openOf(actor.person(), scheme.id()).stream()
                .flatMap(invitation -> scheme
                        .survey(invitation.survey())
                        .map(survey -> new Waiting("A short survey: " + survey.name(), SurveyCards.open(invitation)))
                        .stream())
                .toList();
    }

    @Override
    public Set<String> namesAtHome() {
        return Set.of("survey");
    }

    @Override
    public List<Button> offersTo(Actor actor) {
        return actor.scheme() == null ? List.of() : List.of(FeedbackCommand.Write.asButton());
    }
}
