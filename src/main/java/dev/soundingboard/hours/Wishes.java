package dev.soundingboard.hours;

import dev.soundingboard.notification.Preference;
import dev.soundingboard.notification.Topic;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * When somebody may be written to, and of what they want to be reminded.
 *
 * @param off ids of the topics that they switched off
 */
record Wishes(Hours hours, Set<String> off) implements Preference {

    @Override
    public Instant allowedFrom(Instant moment) {
        return hours.allowedFrom(moment);
    }

    @Override
    public Optional<Instant> lastAllowedBefore(Instant moment) {
        return hours.lastAllowedBefore(moment);
    }

    @Override
    public Instant nextWorkingDay(Instant moment) {
        return hours.nextWorkingDay(moment);
    }

    @Override
    public boolean wants(Topic topic) {
        return !off.contains(topic.id());
    }
}
