package dev.soundingboard.session;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.mentorship.Since;
import dev.soundingboard.scheme.MeetingPolicy.Frequency;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a pair keeps the rhythm that it should (S1), and when that is looked at next. A session that is planned, or
 * was and nobody has said how it went, counts: a pair that logs nothing isn't inactive. So does one before a break.
 */
record Cadence(Frequency frequency, Since since, List<Session> sessions) {

    /** Nothing is planned or held within the rhythm, or the fewest sessions could be missed. */
    boolean isBehind(Instant now) {
        return dueBy().filter(due -> !due.isAfter(now)).isPresent() || steps(now) > counting();
    }

    /** When there is something to look at; empty if the two decide for themselves. */
    Optional<Instant> nextLook(Instant now) {
        var every = frequency.every();
        return every == null
                ? milestones().filter(step -> step.isAfter(now)).findFirst()
                : dueBy().map(due -> due.isAfter(now) ? due : Days.after(now, every));
    }

    /** By when the two should meet again; empty if there is no such time. */
    Optional<Instant> dueBy() {
        var every = frequency.every();
        return every == null ? Optional.empty() : Optional.of(Days.after(last(), every));
    }

    /** When they last met or were to meet; else since when they could. */
    Instant last() {
        return Stream.concat(
                        Stream.of(since.anew()),
                        sessions.stream()
                                .filter(session -> session.state().counts())
                                .map(Session::start))
                .max(Comparator.naturalOrder())
                .orElse(since.anew());
    }

    private long counting() {
        return sessions.stream().filter(session -> session.state().counts()).count();
    }

    /** How many of the fewest sessions should have come by now; none once the time for them is over. */
    private long steps(Instant now) {
        return isOver(now) ? 0 : milestones().filter(step -> !step.isAfter(now)).count();
    }

    private boolean isOver(Instant now) {
        var within = frequency.within();
        return within == null || !Days.after(since.inAll(), within).isAfter(now);
    }

    /** One for each of the fewest sessions, spread over their time so that the last still leaves some. */
    private Stream<Instant> milestones() {
        var fewest = frequency.atLeast();
        var within = frequency.within();
        if (fewest == null || within == null) {
            return Stream.empty();
        }
        var step = Duration.between(since.inAll(), Days.after(since.inAll(), within))
                .dividedBy(fewest + 1L);
        return IntStream.rangeClosed(1, fewest).mapToObj(number -> since.inAll().plus(step.multipliedBy(number)));
    }
}
