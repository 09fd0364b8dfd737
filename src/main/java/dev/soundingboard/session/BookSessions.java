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
import dev.soundingboard.session.SessionForm.Hindrance;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans the next sessions together (S3). Whoever does so second is told that it is done, and nothing is added. */
@Component
class BookSessions implements Handler<Book> {

    private final PairLock lock;
    private final Mentorships mentorships;
    private final MentorshipCards pairs;
    private final Sessions sessions;
    private final NewSessions planning;
    private final SessionRules rules;
    private final SessionForms forms;
    private final AfterFirstCards cards;
    private final BookingReceipts receipts;
    private final Schemes schemes;

    BookSessions(
            PairLock lock,
            Mentorships mentorships,
            MentorshipCards pairs,
            Sessions sessions,
            NewSessions planning,
            SessionRules rules,
            SessionForms forms,
            AfterFirstCards cards,
            BookingReceipts receipts,
            Schemes schemes) {
        this.lock = lock;
        this.mentorships = mentorships;
        this.pairs = pairs;
        this.sessions = sessions;
        this.planning = planning;
        this.rules = rules;
        this.forms = forms;
        this.cards = cards;
        this.receipts = receipts;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Book command) {
        lock.take(command.mentorship());
        return mentorships
                .theirs(command.mentorship(), actor)
                .map(pair -> Reply.replace(booked(pair, actor, command)))
                .orElseGet(() -> Reply.show(MentorshipCards.noSuchPair()));
    }

    private Card booked(MentorshipInFull pair, Actor actor, Book command) {
        var soFar = sessions.of(pair.id());
        var both = cards.bothSayYes(pair);
        return cards.asked(pair, soFar)
                .filter(policy -> both)
                .map(policy -> booked(pair, policy, soFar, actor, command))
                .or(() -> both ? receipts.already(pair, soFar, command.typed(), actor) : Optional.empty())
                .orElseGet(() -> pairs.of(pair.id(), actor.person()));
    }

    private Card booked(MentorshipInFull pair, AfterFirst policy, List<Session> soFar, Actor actor, Book command) {
        var given = given(pair, soFar, command);
        var hindrance = hindrance(pair, soFar, given, command.asked(), actor);
        if (!hindrance.isNone()) {
            return cards.booking(pair, policy, soFar, command.typed(), hindrance, actor.person());
        }
        var planned = given.stream()
                .map(typed -> planning.add(pair, typed, actor))
                .sorted(Comparator.comparing(Session::start))
                .toList();
        return receipts.planned(pair, planned, actor);
    }

    private List<TypedSession> given(MentorshipInFull pair, List<Session> soFar, Book command) {
        var length = schemes.get(pair.scheme()).sessions().usualLength();
        return command.typed().given(length, AfterFirstCards.format(soFar));
    }

    private Hindrance hindrance(
            MentorshipInFull pair, List<Session> soFar, List<TypedSession> given, @Nullable String asked, Actor actor) {
        var known = List.of(Objects.requireNonNullElse(asked, "").split(","));
        return problem(pair, given, actor)
                .or(() -> clash(given, actor.zone()))
                .or(() -> forms.noRoom(pair, soFar, given.size()))
                .or(() -> forms.question(pair, given, known, pair.id(), actor));
    }

    /** Two times of one form at the same time. */
    private static Hindrance clash(List<TypedSession> given, ZoneId zone) {
        var slots = given.stream()
                .map(typed -> typed.slot(zone))
                .sorted(Comparator.comparing(Slot::start))
                .toList();
        var touch = IntStream.range(1, slots.size())
                .anyMatch(i -> slots.get(i)
                        .start()
                        .isBefore(slots.get(i - 1).start().plus(slots.get(i - 1).length())));
        return touch
                ? Hindrance.toMend(
                        Optional.of("Two of these sessions would be at the same time. Choose another day or time."))
                : Hindrance.NONE;
    }

    private Hindrance problem(MentorshipInFull pair, List<TypedSession> given, Actor actor) {
        var scheme = schemes.get(pair.scheme());
        return Hindrance.toMend(
                given.isEmpty()
                        ? Optional.of("Give at least one day and time.")
                        : given.stream()
                                .flatMap(typed -> rules
                                        .goodTime(typed.moment(), scheme, actor.zone())
                                        .or(() -> SessionRules.withinTerm(typed.moment(), pair, scheme, actor.zone()))
                                        .stream())
                                .findFirst());
    }
}
