package dev.soundingboard.mentorship;

import dev.soundingboard.people.People;
import dev.soundingboard.scheme.EndingPolicy;
import dev.soundingboard.scheme.EndingPolicy.AtTerm;
import dev.soundingboard.scheme.EndingPolicy.CountedFrom;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.Trainees;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long the mentoring of a pair lasts by its scheme (S2, F2). Days are those of the trainee's zone. */
@Component
class Terms {

    private final Schemes schemes;
    private final Trainees trainees;
    private final People people;
    private final Clock clock;

    Terms(Schemes schemes, Trainees trainees, People people, Clock clock) {
        this.schemes = schemes;
        this.trainees = trainees;
        this.people = people;
        this.clock = clock;
    }

    /** The day on which the time of two who become a pair now is over; null if it is open. */
    @Nullable
    LocalDate ofNewPair(String scheme, UUID trainee) {
        if (isOpen(scheme)) {
            return null;
        }
        var today = today(people.get(trainee).zone());
        var date = followsTheDate(scheme)
                ? trainees.find(trainee, scheme).flatMap(Trainee::keyDate)
                : Optional.<LocalDate>empty();
        var counted = date.orElse(today).plus(months(scheme));
        return later(counted.isAfter(today) ? counted : today.plus(months(scheme)), noticeFrom(scheme, today));
    }

    /**
     * The same of a pair that goes on, now that the trainee's date is this one; null if they have none any more. An
     * earlier date never makes it longer: the notice is given only as far as the time lasted anyway.
     */
    LocalDate of(MentorshipInFull pair, @Nullable LocalDate date) {
        var scheme = pair.scheme();
        var since = LocalDate.ofInstant(pair.mentorship().since(), pair.traineeZone());
        var before = pair.mentorship().termEnds().orElse(LocalDate.MAX);
        var counted = (date == null ? since : date).plus(months(scheme));
        return later(
                counted.isAfter(since) ? counted : earlier(before, since.plus(months(scheme))),
                earlier(before, noticeFrom(scheme, today(pair.traineeZone()))));
    }

    /** Who is paired after that time, by an exception (E3), has as long. */
    private Period months(String scheme) {
        return Objects.requireNonNull(schemes.get(scheme).meetings().term().months());
    }

    /** Nobody's time ends without the notice. */
    private LocalDate noticeFrom(String scheme, LocalDate today) {
        return Optional.ofNullable(policy(scheme).notice()).map(today::plus).orElse(today);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether the end moves with the trainee's date. */
    boolean followsTheDate(String scheme) {
        return !isOpen(scheme) && policy(scheme).countedFrom() == CountedFrom.RETURN;
    }

    boolean closes(String scheme) {
        return policy(scheme).closes();
    }

    /** The day on which both are told that the end is near; empty where nobody is. */
    Optional<LocalDate> noticeOf(String scheme, LocalDate ends) {
        return Optional.ofNullable(policy(scheme).notice()).map(ends::minus);
    }

    boolean isOver(MentorshipInFull pair) {
        return pair.mentorship()
                .termEnds()
                .filter(ends -> hasCome(ends, pair.traineeZone()))
                .isPresent();
    }

    /** Within the notice, and not over. */
    boolean isNear(MentorshipInFull pair) {
        return !isOver(pair)
                && pair.mentorship()
                        .termEnds()
                        .flatMap(ends -> noticeOf(pair.scheme(), ends))
                        .filter(day -> hasCome(day, pair.traineeZone()))
                        .isPresent();
    }

    /** F2: the time is over, and this person has not said yet whether they would like to go on. */
    boolean isAsked(MentorshipInFull pair, UUID person) {
        return pair.mentorship().isActive()
                && policy(pair.scheme()).atTerm() == AtTerm.ASK
                && isOver(pair)
                && !pair.mentorship().wantsToGoOn(person);
    }

    LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }

    private boolean hasCome(LocalDate day, ZoneId zone) {
        return !today(zone).isBefore(day);
    }

    private EndingPolicy policy(String scheme) {
        return schemes.get(scheme).ending();
    }

    private boolean isOpen(String scheme) {
        return schemes.get(scheme).meetings().term().months() == null
                || policy(scheme).atTerm() == AtTerm.OPEN;
    }
}
