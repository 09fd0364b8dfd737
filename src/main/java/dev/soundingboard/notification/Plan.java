package dev.soundingboard.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** When each is told. Hours are asked for only by what has no point from some moment on; the rest asks when it is due. */
class Plan {

    private final Map<UUID, Preference> preferences;
    private final Instant now;

    private Plan(Map<UUID, Preference> preferences, Instant now) {
        this.preferences = preferences;
        this.now = now;
    }

    static Plan of(List<Due> due, Preferences all, Instant now) {
        var people = due.stream()
                .filter(it -> it.latest().isPresent())
                .map(Due::person)
                .collect(Collectors.toSet());
        return new Plan(people.isEmpty() ? Map.of() : all.of(people), now);
    }

    Instant momentOf(Due due) {
        return due.latest()
                .map(latest -> before(latest, due.due(), Objects.requireNonNull(preferences.get(due.person()))))
                .orElse(due.due());
    }

    /** What should have gone out already goes out now. */
    private Instant before(Instant latest, Instant due, Preference preference) {
        var moment = preference.momentBetween(due, latest);
        return moment.isBefore(due) && moment.isBefore(now) ? now : moment;
    }
}
