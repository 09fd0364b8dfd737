package dev.soundingboard.notification;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Everybody's {@link Preference}. */
public interface Preferences {

    /** Of each of these people, in a query or two for all of them. */
    Map<UUID, Preference> of(Set<UUID> people);

    /** They don't want to be reminded of it any more. */
    void stop(UUID person, Topic topic);
}
