package dev.soundingboard.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who was at the scheme team's days, in each mentor's own log: once, whoever wrote it down first (M4). */
@Component
public class DevelopmentDays {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Attendances attendances;

    DevelopmentDays(Attendances attendances) {
        this.attendances = attendances;
    }

    /** A day of the team's; its kind is one of the scheme's. */
    public record Day(UUID event, String kind, LocalDate held, Duration length) {}

    /**
     * These mentors were there and those were not. What a mentor logged themself for that day is taken as this day, so
     * that it counts once; it stays theirs if the team takes it back.
     */
    public void record(Day day, Set<UUID> came, Collection<UUID> others) {
        var all = attendances.at(day.event(), day.kind(), day.held(), Set.copyOf(union(came, others)));
        came.forEach(mentor -> attended(day, mentor, of(mentor, all)));
        all.stream()
                .filter(it -> others.contains(it.mentor()) && it.isOf(day.event()))
                .forEach(this::takeBack);
        attendances.flush();
    }

    private void attended(Day day, UUID mentor, List<Attendance> theirs) {
        if (theirs.stream().anyMatch(it -> it.isOf(day.event()))) {
            return;
        }
        var own = theirs.stream().filter(it -> !it.isRecorded()).findFirst();
        if (own.isPresent()) {
            own.get().recorded(day.event());
        } else {
            attendances.save(Attendance.byTeam(mentor, attended(day), day.event()));
        }
    }

    private void takeBack(Attendance entry) {
        if (entry.isByTeam()) {
            attendances.delete(entry);
        } else {
            entry.notRecorded();
        }
    }

    private static Attended attended(Day day) {
        var hours = BigDecimal.valueOf(day.length().toMinutes()).divide(MINUTES, 1, RoundingMode.HALF_UP);
        return new Attended(day.kind(), day.held(), hours, null);
    }

    private static List<Attendance> of(UUID mentor, List<Attendance> all) {
        return all.stream().filter(it -> it.mentor().equals(mentor)).toList();
    }

    private static List<UUID> union(Collection<UUID> some, Collection<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
