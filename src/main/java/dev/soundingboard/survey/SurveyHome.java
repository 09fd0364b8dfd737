package dev.soundingboard.survey;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.HomeItem;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.SurveyPolicy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    private final Clock clock;

    SurveyHome(Invitations invitations, Schemes schemes, Clock clock) {
        this.invitations = invitations;
        this.schemes = schemes;
        this.clock = clock;
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
                        .filter(survey -> isAsked(invitation, survey))
                        .map(survey -> new Waiting("A short survey: " + survey.name(), SurveyCards.open(invitation)))
                        .stream())
                .toList();
    }

    /** Not before the day of the message that asks. */
    private boolean isAsked(Invitation invitation, SurveyPolicy survey) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return !invitation.askedOn().plus(survey.after()).isAfter(today);
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
