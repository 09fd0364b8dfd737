package dev.soundingboard.notification;

import java.time.Instant;
import java.util.Optional;

/** Of somebody who has said nothing about it: at any hour, of everything. */
public class AnyTime implements Preference {

    @Override
    public Instant allowedFrom(Instant moment) {
        return moment;
    }

    @Override
    public Optional<Instant> lastAllowedBefore(Instant moment) {
        return Optional.of(moment);
    }

    @Override
    public Instant nextWorkingDay(Instant moment) {
        return moment;
    }

    @Override
    public boolean wants(Topic topic) {
        return true;
    }
}
