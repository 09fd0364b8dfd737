package dev.soundingboard.chat;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is speaking, as the authenticated activity says. Nothing a card sends back can change it.
 *
 * @param person our id of the person
 * @param name the name Teams shows
 * @param zone where they read times
 * @param scheme id of the scheme they are in now; null for somebody who has joined none
 * @param roles their roles in that scheme, and whether they look after the deployment
 */
public record Actor(
        UUID person, String name, ZoneId zone, @Nullable String scheme, Set<Role> roles) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The scheme of somebody who passed a role check, and so has one. */
    public String inScheme() {
        if (scheme == null) {
            throw new IllegalStateException("No scheme: commands for people in a scheme must name their roles");
        }
        return scheme;
    }
}
