package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.session.SessionForm.For;
import dev.soundingboard.session.SessionForm.Hindrance;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form that plans or moves a session: empty, as it is planned, or as typed with what stands in its way. */
@Component
class SessionForms {

    private final SessionRules rules;
    private final Overlaps overlaps;
    private final SealedWords words;
    private final Schemes schemes;
    private final Clock clock;

    SessionForms(SessionRules rules, Overlaps overlaps, SealedWords words, Schemes schemes, Clock clock) {
        this.rules = rules;
        this.overlaps = overlaps;
        this.words = words;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** It begins with the scheme's usual length, and with how they met last. */
    Card blank(MentorshipInFull pair, List<Session> soFar, Actor actor) {
        var usual = schemes.get(pair.scheme()).sessions().usualLength();
        var format = soFar.isEmpty() ? "" : soFar.get(soFar.size() - 1).format();
        var typed = new TypedSession("", "", String.valueOf(usual.toMinutes()), format, "", "");
        return toPlan(pair, soFar, typed, Hindrance.NONE, actor);
    }

    Card toPlan(MentorshipInFull pair, List<Session> soFar, TypedSession typed, Hindrance hindrance, Actor actor) {
        var other = pair.nameOfOther(actor.person());
        var firstTime = soFar.stream().noneMatch(Session::counts);
        var what = new For("Plan a session with " + other, pair.id().toString(), false, 0, other, firstTime);
        return form(pair, what, typed, hindrance, actor);
    }

    Card toMove(SessionInFull found, Actor actor) {
        var session = found.session();
        return toMove(found, TypedSession.of(session, words.arranged(session), actor.zone()), Hindrance.NONE, actor);
    }

    Card toMove(SessionInFull found, TypedSession typed, Hindrance hindrance, Actor actor) {
        var session = found.session();
        var other = found.nameOfOther(actor.person());
        var what = new For(
                "Move your session with " + other,
                session.id().toString(),
                true,
                session.version(),
                other,
                found.isFirst());
        return form(found.pair(), what, typed, hindrance, actor);
    }

    private Card form(MentorshipInFull pair, For what, TypedSession typed, Hindrance hindrance, Actor actor) {
        var today = clock.instant().atZone(actor.zone()).toLocalDate();
        return SessionForm.of(what, typed, hindrance, schemes.get(pair.scheme()), actor.zone(), today);
    }

    /** What is wrong with what they typed. */
    Hindrance problem(MentorshipInFull pair, TypedSession typed, Actor actor) {
        return rules.problem(typed, schemes.get(pair.scheme()), actor.zone())
                .map(problem -> new Hindrance(problem, ""))
                .orElse(Hindrance.NONE);
    }

    /** What they have at that time, other than the session that moves. */
    Hindrance overlap(TypedSession typed, UUID except, Actor actor) {
        var start = SessionRules.at(typed.moment(), actor.zone());
        var length = typed.minutes().orElseThrow();
        return new Hindrance("", overlaps.warning(actor.person(), actor.zone(), start, length, except));
    }
}
