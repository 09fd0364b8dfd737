package dev.soundingboard.session;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentorship.MentorshipCards;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.SessionPolicy.AfterFirst;
import dev.soundingboard.session.SessionCommand.Book;
import dev.soundingboard.session.TypedSession.Moment;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plans the next sessions together (S3). Whoever does so second is shown that it is done. */
@Component
class BookSessions implements Handler<Book> {

    private final PairLock lock;
    private final Mentorships mentorships;
    private final MentorshipCards pairs;
    private final Sessions sessions;
    private final NewSessions planning;
    private final SessionRules rules;
    private final AfterFirstCards cards;
    private final Schemes schemes;

    BookSessions(
            PairLock lock,
            Mentorships mentorships,
            MentorshipCards pairs,
            Sessions sessions,
            NewSessions planning,
            SessionRules rules,
            AfterFirstCards cards,
            Schemes schemes) {
        this.lock = lock;
        this.mentorships = mentorships;
        this.pairs = pairs;
        this.sessions = sessions;
        this.planning = planning;
        this.rules = rules;
        this.cards = cards;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Book command) {
        lock.take(command.mentorship());
        return mentorships
                .theirs(command.mentorship(), actor)
                .map(pair -> Reply.replace(booked(pair, actor, command.typed())))
                .orElseGet(() -> Reply.show(MentorshipCards.noSuchPair()));
    }

    private Card booked(MentorshipInFull pair, Actor actor, TypedMoments typed) {
        var soFar = sessions.of(pair.id());
        var asked = cards.asked(pair, soFar).filter(policy -> cards.bothSayYes(pair));
        var mend = asked.flatMap(policy -> toMend(pair, policy, soFar, typed, actor));
        if (mend.isPresent()) {
            return mend.get();
        }
        if (asked.isPresent()) {
            book(pair, soFar, typed.given(), actor);
        }
        return pairs.of(pair.id(), actor.person());
    }

    private Optional<Card> toMend(
            MentorshipInFull pair, AfterFirst policy, List<Session> soFar, TypedMoments typed, Actor actor) {
        var scheme = schemes.get(pair.scheme());
        var given = typed.given();
        var problem = given.isEmpty()
                ? Optional.of("Give at least one day and time.")
                : given.stream()
                        .flatMap(moment -> rules.goodTime(moment, scheme, actor.zone()).stream())
                        .findFirst();
        return problem.map(it -> cards.booking(pair, policy, soFar, typed, it, actor.person()));
    }

    private void book(MentorshipInFull pair, List<Session> soFar, List<Moment> given, Actor actor) {
        var length = schemes.get(pair.scheme()).sessions().usualLength();
        given.stream()
                .map(moment -> SessionRules.at(moment, actor.zone()))
                .distinct()
                .forEach(start ->
                        planning.add(pair, start, length, AfterFirstCards.format(soFar), Arrangements.NONE, actor));
    }
}
