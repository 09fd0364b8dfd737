package dev.soundingboard.session;

import dev.soundingboard.calendar.Meeting;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.session.SessionForm.For;
import dev.soundingboard.session.SessionForm.Hindrance;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var scheme = schemes.get(pair.scheme());
        var usual = scheme.sessions().usualLength();
        var format = soFar.isEmpty()
                ? scheme.profile().onlyWay()
                : soFar.get(soFar.size() - 1).format();
        var typed = new TypedSession("", "", String.valueOf(usual.toMinutes()), format, "", "");
        return toPlan(pair, soFar, typed, Hindrance.NONE, actor);
    }

    Card toPlan(MentorshipInFull pair, List<Session> soFar, TypedSession typed, Hindrance hindrance, Actor actor) {
        var other = pair.nameOfOther(actor.person());
        var firstTime = soFar.stream().noneMatch(session -> session.state().counts());
        var what = new For("Plan a session with " + other, pair.id().toString(), false, 0, other, firstTime);
        return form(pair, what, typed, hindrance, actor);
    }

    Card toMove(SessionInFull found, Actor actor) {
        return toMove(found, asItStands(found, actor), Hindrance.NONE, actor);
    }

    /** Of one that stands at the time they typed; empty if they typed nothing else than what stands. */
    Optional<Card> plannedAlready(SessionInFull found, TypedSession typed, Actor actor) {
        var stands = asItStands(found, actor);
        var changed = typed.onTopOf(stands);
        var problem =
                "You and %s have a session at this time already. This is it, with what you typed. Press “Move it” to change it, or leave it as it is."
                        .formatted(found.nameOfOther(actor.person()));
        return Optional.of(changed)
                .filter(it -> !it.equals(stands))
                .map(it -> toMove(found, it, new Hindrance(problem, ""), actor));
    }

    TypedSession asItStands(SessionInFull found, Actor actor) {
        return TypedSession.of(found.session(), words.arranged(found.session()), actor.zone());
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
        var scheme = schemes.get(pair.scheme());
        return Hindrance.toMend(rules.problem(typed, scheme, actor.zone())
                .or(() -> SessionRules.withinTerm(typed.moment(), pair, scheme, actor.zone())));
    }

    /** Whether there is room for so many more. */
    Hindrance noRoom(MentorshipInFull pair, List<Session> soFar, int more) {
        return Hindrance.toMend(rules.room(soFar, more, schemes.get(pair.scheme())));
    }

    /**
     * What to ask about their times: unusual hours, and what they have then.
     *
     * @param known times that they needn't be asked about
     * @param subject the session that moves, or the pair that it is new for
     */
    Hindrance question(
            MentorshipInFull pair, List<TypedSession> typed, Collection<String> known, UUID subject, Actor actor) {
        var asked = typed.stream().filter(it -> !known.contains(it.inLine())).toList();
        if (asked.isEmpty()) {
            return Hindrance.NONE;
        }
        var scheme = schemes.get(pair.scheme());
        var wished = asked.stream()
                .map(it -> it.slot(actor.zone()))
                .map(slot -> new Meeting(subject, 0, slot.start(), slot.length()))
                .toList();
        var warning = Stream.concat(
                        asked.stream().map(it -> SessionRules.question(it.moment(), scheme)),
                        Stream.of(overlaps.warning(actor.person(), actor.zone(), wished)))
                .filter(it -> !it.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        return new Hindrance("", warning);
    }
}
