package dev.soundingboard.survey;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.SurveyPolicy;
import dev.soundingboard.survey.SurveyCommand.Open;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody who was asked is shown. */
@Component
class SurveyCards {

    private final Schemes schemes;
    private final Mentorships mentorships;
    private final Clock clock;

    SurveyCards(Schemes schemes, Mentorships mentorships, Clock clock) {
        this.schemes = schemes;
        this.mentorships = mentorships;
        this.clock = clock;
    }

    /** The survey, or that there is nothing more to answer. */
    Card of(Invitation invitation) {
        return of(invitation, "", List.of());
    }

    /** The same, with what hinders the answers that they just gave. */
    Card of(Invitation invitation, String problem, List<String> given) {
        return invitation.isOpen()
                ? survey(invitation)
                        .<Card>map(policy -> card(invitation, policy, problem, given, false))
                        .orElseGet(SurveyCards::closed)
                : closed();
    }

    /** The survey as a message; empty if the scheme asks it no more, or the time to answer is over. */
    Optional<Card> reminding(Invitation invitation, boolean again) {
        return survey(invitation)
                .filter(policy -> today().isBefore(invitation.askedOn().plus(policy.openFor())))
                .map(policy -> card(invitation, policy, "", List.of(), again));
    }

    /** It stays open, and they are told for how long and when they hear of it. */
    Card later(Invitation invitation) {
        return survey(invitation)
                .filter(policy -> invitation.isOpen())
                .<Card>map(policy -> new News(
                        "Another time, then",
                        whenAgain(invitation, policy),
                        List.of(open(invitation), Home.asButton())))
                .orElseGet(SurveyCards::closed);
    }

    private String whenAgain(Invitation invitation, SurveyPolicy policy) {
        var until = Moments.dayInWords(invitation.askedOn().plus(policy.openFor()));
        return Stream.concat(Stream.of(policy.after()), policy.remindAfter().stream())
                .map(invitation.askedOn()::plus)
                .filter(day -> day.isAfter(today()))
                .findFirst()
                .map(day -> "I will ask you again on %s. You can answer until %s."
                        .formatted(Moments.dayInWords(day), until))
                .orElse("I won’t ask you again. You can answer until %s.".formatted(until));
    }

    /** Shown after an answer, and to whoever comes too late: nobody can tell the two apart. */
    static Card closed() {
        return new News(
                "Thank you",
                "There is nothing more to answer. To say more in your own words, write to the team at any time.",
                List.of(FeedbackCommand.Write.asButton(), Home.asButton()));
    }

    static Card neverAgain() {
        return new News(
                "I won’t ask you this again",
                "You can still tell the team what you think, whenever you like.",
                List.of(FeedbackCommand.Write.asButton(), Home.asButton()));
    }

    /** For an id that isn't theirs, or isn't at all: which of the two is nobody's business. */
    static Refusal noSuchSurvey() {
        return Refusal.because("We can’t find that survey.", Home.asButton());
    }

    static Button open(Invitation invitation) {
        return new Button("Answer", new Open(invitation.id()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private SurveyCard card(
            Invitation invitation, SurveyPolicy policy, String problem, List<String> given, boolean again) {
        var other = mentorships
                .inFull(invitation.mentorship())
                .map(pair -> nameOfOther(pair, invitation))
                .orElse("");
        return SurveyCard.of(invitation, policy, other, again, problem, given);
    }

    private static String nameOfOther(MentorshipInFull pair, Invitation invitation) {
        return pair.nameOfOther(invitation.person());
    }

    private Optional<SurveyPolicy> survey(Invitation invitation) {
        return schemes.find(invitation.scheme()).flatMap(scheme -> scheme.survey(invitation.survey()));
    }
}
