package dev.soundingboard.notification;

import dev.soundingboard.chat.Button;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Everybody's {@link Preference}. */
public interface Preferences {

    /** Of each of these people, in a query or two for all of them. */
    Map<UUID, Preference> of(Set<UUID> people);

    /** Of that person. */
    default Preference of(UUID person) {
        return Objects.requireNonNull(of(Set.of(person)).get(person));
    }

    /** Where they say what they want to be reminded of. */
    Button settings();

    /** They don't want to be reminded of it any more. */
    void stop(UUID person, Topic topic);
}
