package dev.soundingboard.people;

import jakarta.persistence.Embeddable;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody reads times.
 *
 * @param zoneOfTeams what Teams says of it, while their own choice wins; null for none
 */
@Embeddable
record Whereabouts(ZoneId zone, @Nullable ZoneId zoneOfTeams) {

    Whereabouts asTeamsSays(ZoneId its) {
        return zoneOfTeams == null ? new Whereabouts(its, null) : new Whereabouts(zone, its);
    }

    Whereabouts choosing(ZoneId own) {
        return new Whereabouts(own, zoneOfTeams == null ? zone : zoneOfTeams);
    }

    Whereabouts followingTeams() {
        return zoneOfTeams == null ? this : new Whereabouts(zoneOfTeams, null);
    }
}
