package dev.soundingboard.session;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.mentorship.Since;
import dev.soundingboard.scheme.MeetingPolicy.Frequency;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a pair has got with meeting (S1). It tells numbers and days, nothing of what was said (D2).
 *
 * @param held how many sessions took place
 * @param goal fewest sessions by {@code by}; null where the scheme has no such figure
 * @param by the end of the time for {@code goal}
 * @param last when the last one took place
 * @param due by when the two should meet again; null where they decide, or where {@code goal} says it
 */
public record Progress(
        int held,
        @Nullable Integer goal,
        @Nullable Instant by,
        @Nullable Instant last,
        @Nullable Instant due) {

    static Progress of(Frequency frequency, Since since, List<Session> sessions) {
        var held = sessions.stream()
                .filter(session -> session.state() == SessionState.HELD)
                .toList();
        var within = frequency.within();
        var cadence = new Cadence(frequency, since, sessions);
        return new Progress(
                held.size(),
                frequency.atLeast(),
                within == null ? null : Days.after(since.inAll(), within),
                held.isEmpty() ? null : held.get(held.size() - 1).start(),
                cadence.dueBy().orElse(null));
    }

    /** With what comes next, for two who have nothing planned: "None yet. Meet by 28 January 2027". */
    public String inWords(ZoneId zone, Instant now) {
        if (due == null) {
            return soFar(zone, now);
        }
        return "%s. %s %s"
                .formatted(
                        soFar(zone, now),
                        hasPassed(due, zone, now) ? "It was time to meet by" : "Meet by",
                        Moments.dayInWords(due, zone));
    }

    /** "2 of 3 by 23 May 2027"; "2 so far, the last on 3 December 2026". */
    public String soFar(ZoneId zone, Instant now) {
        if (goal != null && by != null) {
            return "%d of %s %s"
                    .formatted(
                            held,
                            hasPassed(by, zone, now) ? "the %d hoped for by".formatted(goal) : "%d by".formatted(goal),
                            Moments.dayInWords(by, zone));
        }
        return last == null ? "None yet" : "%d so far, the last on %s".formatted(held, Moments.dayInWords(last, zone));
    }

    /** The day itself is still in time. */
    private static boolean hasPassed(Instant due, ZoneId zone, Instant now) {
        return due.atZone(zone).toLocalDate().isBefore(now.atZone(zone).toLocalDate());
    }
}
