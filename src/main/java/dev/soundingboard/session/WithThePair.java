package dev.soundingboard.session;

import dev.soundingboard.mentorship.MentorshipEvent;
import dev.soundingboard.mentorship.Pair;
import dev.soundingboard.notification.Notifications;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is planned is called off when the pair ends, or for as long as it takes a break. */
@Component
class WithThePair {

    private final SessionRepository sessions;
    private final Notifications notifications;
    private final Clock clock;

    WithThePair(SessionRepository sessions, Notifications notifications, Clock clock) {
        this.sessions = sessions;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** What was planned and not logged doesn't stand any more either: every card of the pair's sessions says so. */
    @EventListener
    void on(MentorshipEvent.Ended event) {
        var all = sessions.findByMentorshipOrderBySlotStart(event.mentorship());
        cancel(
                all,
                event.pair(),
                Objects.requireNonNullElse(event.by(), event.pair().trainee()));
        all.forEach(session ->
                event.pair().both().forEach(person -> notifications.renew(person, SessionCards.subject(session.id()))));
    }

    /** Both are told, so that both can take it out of their calendars. */
    @EventListener
    void on(MentorshipEvent.Paused event) {
        var within = sessions.findByMentorshipOrderBySlotStart(event.mentorship()).stream()
                .filter(session -> isWithin(session, event.until()))
                .toList();
        cancel(within, event.pair(), event.by())
                .forEach(session -> notifications.tell(event.by(), SessionNotifications.CANCELLED, session.id()));
    }

    /** Those of them that are still ahead. */
    private List<Session> cancel(List<Session> some, Pair pair, UUID by) {
        var now = clock.instant();
        var planned = some.stream().filter(session -> session.isAhead(now)).toList();
        planned.forEach(session -> session.cancel(by, pair.otherThan(by), now));
        return sessions.saveAll(planned);
    }

    private static boolean isWithin(Session session, @Nullable LocalDate until) {
        return until == null || session.start().isBefore(beginning(until));
    }

    private static Instant beginning(LocalDate until) {
        return until.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
