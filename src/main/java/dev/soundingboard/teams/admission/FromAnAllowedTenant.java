package dev.soundingboard.teams.admission;

import dev.soundingboard.teams.activity.Incoming;
import dev.soundingboard.teams.registration.TeamsProperties;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever adds the bot elsewhere isn't served. Teams names the tenant in up to two places, and they must agree. */
@Component
class FromAnAllowedTenant implements AdmissionRule {

    private final TeamsProperties properties;

    FromAnAllowedTenant(TeamsProperties properties) {
        this.properties = properties;
    }

    @Override
    public Optional<Rejection> against(@Nullable String authorization, Incoming activity) {
        return activity.tenant().filter(properties::allows).isPresent()
                ? Optional.empty()
                : Rejection.notForUs("no tenant that is allowed");
    }
}
