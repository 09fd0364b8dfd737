package dev.soundingboard.weekly;

import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.weekly.Runs.Run;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it that each summary that is due is told once, whichever node notices first. After a stop the last one that was
 * missed is told, and the earlier ones aren't.
 */
@Component
public class WeeklySummaries {

    private final Schemes schemes;
    private final Runs runs;
    private final People people;
    private final Notifications notifications;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WeeklySummaries(
            Schemes schemes,
            Runs runs,
            People people,
            Notifications notifications,
            TransactionTemplate transaction,
            Clock clock) {
        this.schemes = schemes;
        this.runs = runs;
        this.people = people;
        this.notifications = notifications;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells what is due by now. */
    public void catchUp() {
        schemes.all().forEach(scheme -> transaction.executeWithoutResult(status -> catchUp(scheme)));
    }

    /** When the next one of any scheme is due. */
    public Optional<Instant> next() {
        return schemes.all().stream()
                .flatMap(scheme ->
                        runs.last(scheme.id()).flatMap(last -> scheme.team().nextSummary(last.due())).stream())
                .min(Comparator.naturalOrder());
    }

    private void catchUp(Scheme scheme) {
        var last = runs.last(scheme.id());
        if (last.isEmpty()) {
            runs.take(scheme.id(), clock.instant());
        } else {
            newest(scheme, last.get().due())
                    .flatMap(due -> runs.take(scheme.id(), due))
                    .ifPresent(this::tell);
        }
    }

    private Optional<Instant> newest(Scheme scheme, Instant after) {
        var now = clock.instant();
        var newest = Optional.<Instant>empty();
        for (var due = scheme.team().nextSummary(after);
                due.filter(it -> !it.isAfter(now)).isPresent();
                due = due.flatMap(scheme.team()::nextSummary)) {
            newest = due;
        }
        return newest;
    }

    private void tell(Run run) {
        people.admins(run.scheme())
                .forEach(admin -> notifications.tellAt(run.due(), admin, SummaryNotifications.WEEKLY, run.id()));
    }
}
