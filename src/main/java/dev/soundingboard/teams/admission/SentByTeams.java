package dev.soundingboard.teams.admission;

import dev.soundingboard.teams.activity.Incoming;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Another channel's client can choose its own sender; in Teams nobody can. */
@Component
class SentByTeams implements AdmissionRule {

    @Override
    public Optional<Rejection> against(@Nullable String authorization, Incoming activity) {
        return activity.isFromTeams() ? Optional.empty() : Rejection.notForUs("another channel");
    }
}
