package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCards;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.session.SessionCommand.Plan;
import dev.soundingboard.session.SessionForm.Hindrance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Either plans; it stands at once, and the other is told. Pressed twice, it shows the one that there is. */
@Component
class PlanSession implements Handler<Plan> {

    private final PairLock lock;
    private final Mentorships mentorships;
    private final Sessions sessions;
    private final NewSessions planning;
    private final SessionForms forms;
    private final SessionCards cards;

    PlanSession(
            PairLock lock,
            Mentorships mentorships,
            Sessions sessions,
            NewSessions planning,
            SessionForms forms,
            SessionCards cards) {
        this.lock = lock;
        this.mentorships = mentorships;
        this.sessions = sessions;
        this.planning = planning;
        this.forms = forms;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Plan command) {
        lock.take(command.mentorship());
        return mentorships
                .theirs(command.mentorship(), actor)
                .map(pair -> Reply.replace(
                        pair.mentorship().isActive()
                                ? planned(pair, actor, command)
                                : SessionCards.ended(pair, actor.person())))
                .orElseGet(() -> Reply.show(MentorshipCards.noSuchPair()));
    }

    private Card planned(MentorshipInFull pair, Actor actor, Plan command) {
        var soFar = sessions.of(pair.id());
        var problem = pair.mentorship().isPaused()
                ? Hindrance.toMend(Optional.of("You two are taking a break. Say “resume” to start again, then plan."))
                : forms.problem(pair, command.typed(), actor);
        if (!problem.isNone()) {
            return forms.toPlan(pair, soFar, command.typed(), problem, actor);
        }
        var start = SessionRules.at(command.typed().moment(), actor.zone());
        return soFar.stream()
                .filter(session -> session.state() == SessionState.PLANNED
                        && session.start().equals(start))
                .findFirst()
                .map(session -> thatThereIs(SessionInFull.of(session, pair, soFar), actor, command.typed()))
                .orElseGet(() -> unlessHindered(pair, soFar, actor, command));
    }

    /** Pressed twice, it is done. What the other planned first isn't changed unseen, and nothing typed is lost. */
    private Card thatThereIs(SessionInFull found, Actor actor, TypedSession typed) {
        return forms.plannedAlready(found, typed, actor).orElseGet(() -> cards.of(found, actor.person()));
    }

    private Card unlessHindered(MentorshipInFull pair, List<Session> soFar, Actor actor, Plan command) {
        var typed = command.typed();
        var known = Stream.ofNullable(command.asked()).toList();
        var hindrance =
                forms.noRoom(pair, soFar, 1).or(() -> forms.question(pair, List.of(typed), known, pair.id(), actor));
        if (!hindrance.isNone()) {
            return forms.toPlan(pair, soFar, typed, hindrance, actor);
        }
        var session = planning.add(pair, typed, actor);
        var lead = "It is planned, and %s is told.".formatted(pair.nameOfOther(actor.person()));
        return cards.planned(SessionInFull.of(session, pair, soFar), actor.person(), lead, typed.arranged());
    }
}
