package dev.soundingboard.survey;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.SurveyPolicy;
import dev.soundingboard.scheme.SurveyPolicy.Whom;
import dev.soundingboard.survey.SurveyCommand.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Counts somebody's answers, and keeps nothing else of them (F1, F2). */
@Component
class AnswerSurvey implements Handler<Answer> {

    private final Invitations invitations;
    private final Mentorships mentorships;
    private final SurveyCards cards;
    private final Tallies tallies;
    private final Schemes schemes;

    AnswerSurvey(
            Invitations invitations, Mentorships mentorships, SurveyCards cards, Tallies tallies, Schemes schemes) {
        this.invitations = invitations;
        this.mentorships = mentorships;
        this.cards = cards;
        this.tallies = tallies;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Answer command) {
        return Reply.replace(invitations
                .lockTheirs(command.invitation(), actor.person(), actor.inScheme())
                .map(invitation -> answered(invitation, command))
                .orElseGet(SurveyCards::noSuchSurvey));
    }

    /** Pressed twice, too late or outdated, it shows how things stand. */
    private Card answered(Invitation invitation, Answer command) {
        var survey = schemes.get(invitation.scheme()).survey(invitation.survey());
        if (survey.isEmpty() || !invitation.isOpen() || invitation.version() != command.version()) {
            return cards.of(invitation);
        }
        var answers = answers(survey.get(), command.inOrder());
        if (answers.isEmpty()) {
            return cards.of(invitation, "Choose at least one answer, or press “Not now”.", command.inOrder());
        }
        tallies.count(box(invitation, survey.get()), survey.get(), answers);
        invitation.close();
        invitations.saveAndFlush(invitation);
        return SurveyCards.closed();
    }

    /** By when they were asked and not by when they answer: so nobody is twice in one group. */
    private Box box(Invitation invitation, SurveyPolicy survey) {
        return new Box(invitation.scheme(), survey.id(), AskedIn.of(survey, invitation.askedOn()), side(invitation));
    }

    private Whom side(Invitation invitation) {
        return mentorships
                .inFull(invitation.mentorship())
                .filter(pair -> pair.isTrainee(invitation.person()))
                .map(pair -> Whom.TRAINEE)
                .orElse(Whom.MENTOR);
    }

    /** By question; what the survey doesn't offer is left out. */
    private static Map<String, String> answers(SurveyPolicy survey, List<String> given) {
        return IntStream.range(0, survey.questions().size())
                .filter(i -> survey.questions().get(i).answers().contains(given.get(i)))
                .boxed()
                .collect(Collectors.toMap(i -> survey.questions().get(i).id(), given::get));
    }
}
