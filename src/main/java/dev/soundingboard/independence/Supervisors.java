package dev.soundingboard.independence;

import java.util.Set;
import java.util.UUID;

/**
 * Who supervises or manages somebody, as they say themself.
 *
 * @param people those the bot knows
 * @param typed the name of somebody else; empty for none. A name is no proof, so it only asks to check
 */
public record Supervisors(Set<UUID> people, String typed) {

    public static Supervisors none() {
        return new Supervisors(Set.of(), "");
    }
}
