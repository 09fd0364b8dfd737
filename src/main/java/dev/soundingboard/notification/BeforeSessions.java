package dev.soundingboard.notification;

import dev.soundingboard.chat.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Reminders before sessions of one sort (S6). The kind of each says how long before. */
public final class BeforeSessions {

    /** One switch for all sorts. */
    public static final Topic SESSIONS = new Topic(
            "sessions", "Sessions that are coming", "you have a session planned", Set.of(Role.TRAINEE, Role.MENTOR));

    private final String sort;
    private final Map<String, Duration> kinds = new HashMap<>();
    private final Notifications notifications;
    private final Preferences preferences;
    private final Clock clock;

    /**
     * For the feature that such sessions belong to.
     *
     * @param sort how its kinds begin, such as "session.soon."
     * @param all how long before there can be a reminder, in any scheme
     */
    public BeforeSessions(
            String sort, Stream<Duration> all, Notifications notifications, Preferences preferences, Clock clock) {
        this.sort = sort;
        this.notifications = notifications;
        this.preferences = preferences;
        this.clock = clock;
        all.forEach(before -> kinds.put(sort + before, before));
    }

    public Set<String> kinds() {
        return kinds.keySet();
    }

    /** Of one that begins then, so long before. */
    public void remind(UUID person, Instant start, List<Duration> all, UUID session) {
        var times = new ReminderTimes(start, all);
        all.stream()
                .filter(before -> times.due(before).isAfter(clock.instant()))
                .forEach(before -> notifications.tellBefore(
                        times.due(before), times.latest(before), person, sort + before, session));
    }

    /** It doesn't begin then any more. */
    public void forget(UUID person, List<Duration> all, UUID session) {
        all.forEach(before -> notifications.forget(person, sort + before, session));
    }

    /** Whether that one has a point now; one that was on its way while the session moved has none. */
    public boolean isTimeFor(String kind, UUID person, Instant start, List<Duration> all) {
        return Optional.ofNullable(kinds.get(kind))
                .filter(before -> start.isAfter(clock.instant()))
                .filter(before ->
                        new ReminderTimes(start, all).isTimeFor(before, preferences.of(person), clock.instant()))
                .isPresent();
    }
}
