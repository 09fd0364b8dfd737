package dev.soundingboard.parting;

import dev.soundingboard.allocation.AllocationCommand.Waiting;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Confirmation;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.PickForm;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.mentorship.MentorshipCommand.AskEnd;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.parting.UnpairCommand.End;
import dev.soundingboard.parting.UnpairCommand.Find;
import dev.soundingboard.parting.UnpairCommand.Open;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.SurveyPolicy.Occasion;
import dev.soundingboard.session.Session;
import dev.soundingboard.session.SessionState;
import dev.soundingboard.session.Sessions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A pair, and exactly what ending it would do. */
@Component
class UnpairCards {

    private final Sessions sessions;
    private final Schemes schemes;
    private final Clock clock;

    UnpairCards(Sessions sessions, Schemes schemes, Clock clock) {
        this.sessions = sessions;
        this.schemes = schemes;
        this.clock = clock;
    }

    static PickForm pick() {
        return PickForm.of("End a pair", "Which pair?", "Choose a pair.", Find.class, new Open(""));
    }

    /** As it is now. One of the two says so for themself, as anybody does. */
    Card of(MentorshipInFull pair, Actor admin) {
        if (!pair.mentorship().isActive()) {
            return ended(pair);
        }
        return pair.mentorship().pair().isOf(admin.person())
                ? new News(
                        "You are one of the two",
                        "End your own mentoring as everybody does. No reason is needed.",
                        List.of(new Button("End my mentoring", new AskEnd(pair.id())), TeamCommand.Menu.asButton()))
                : question(pair, admin);
    }

    private Confirmation question(MentorshipInFull pair, Actor admin) {
        var scheme = schemes.get(pair.scheme());
        var happens = new ArrayList<String>();
        happens.add("Both get a kind message that the %s has ended it. It says that it is nobody’s fault."
                .formatted(scheme.team().name()));
        var theirs = sessions.of(pair.id());
        planned(theirs, happens);
        happens.add("What they wrote and logged stays theirs.");
        if (haveMet(theirs)
                && scheme.asks().stream().anyMatch(survey -> survey.at().contains(Occasion.ENDING))) {
            happens.add("They are asked the short survey, as at every end.");
        }
        happens.add("%s’s place is free.".formatted(pair.mentorName()));
        happens.add(
                scheme.pairing().byTeam()
                        ? "I don’t ask you why. It can’t be undone, but your team can introduce them again."
                        : "I don’t ask you why, and it can’t be undone.");
        return new Confirmation(
                "End the pair of %s and %s?".formatted(pair.traineeName(), pair.mentorName()),
                "They have been a pair since %s."
                        .formatted(Moments.dayInWords(pair.mentorship().since(), admin.zone())),
                happens,
                List.of(
                        new Button(
                                "End it", new End(pair.id(), pair.mentorship().version())),
                        TeamCommand.Menu.asButton()));
    }

    /** Also in a session that was planned, and of which nobody has said that it didn't take place. */
    private boolean haveMet(List<Session> theirs) {
        return theirs.stream()
                .anyMatch(session -> session.state() == SessionState.HELD
                        || (session.state() == SessionState.PLANNED
                                && !session.end().isAfter(clock.instant())));
    }

    private void planned(List<Session> theirs, List<String> happens) {
        var count = theirs.stream()
                .filter(session -> session.state() == SessionState.PLANNED
                        && session.start().isAfter(clock.instant()))
                .count();
        if (count > 0) {
            happens.add(
                    count == 1
                            ? "The session that they have planned is called off, and both are told to take it out of their calendars."
                            : "The %d sessions that they have planned are called off, and both are told to take them out of their calendars."
                                    .formatted(count));
        }
    }

    /** The trainee may need another mentor next. */
    News ended(MentorshipInFull pair) {
        var menu = TeamCommand.Menu.asButton();
        return new News(
                "The mentoring of %s and %s has ended".formatted(pair.traineeName(), pair.mentorName()),
                "I tell them both, kindly.",
                schemes.get(pair.scheme()).pairing().byTeam() ? List.of(Waiting.asButton(), menu) : List.of(menu));
    }

    static Candidates choice(String lead, List<MentorshipInFull> pairs, Actor admin) {
        return new Candidates(
                "Which pair do you mean?",
                lead,
                pairs.stream()
                        .map(it -> new Candidates.Row(
                                names(it),
                                "Since %s"
                                        .formatted(Moments.dayInWords(
                                                it.mentorship().since(), admin.zone())),
                                new Button("Choose", new Open(it.id().toString()))))
                        .toList(),
                List.of(TeamCommand.Menu.asButton()));
    }

    static String names(MentorshipInFull pair) {
        return "%s and %s".formatted(pair.traineeName(), pair.mentorName());
    }
}
