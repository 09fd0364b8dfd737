package dev.soundingboard.teams.admission;

import dev.soundingboard.teams.activity.Incoming;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets an activity in only when every rule holds. The SDK never authenticates here: it skips checks for other issuers and
 * for empty fields, so it is handed only what has passed. There is no switch that turns this off.
 */
@Component
public class Admission {

    private final List<AdmissionRule> rules;

    Admission(SignedByTheChannel signedByTheChannel, SentByTeams sentByTeams, FromAnAllowedTenant fromAnAllowedTenant) {
        rules = List.of(signedByTheChannel, sentByTeams, fromAnAllowedTenant);
    }

    /** The first rule's objection; empty if it may come in. */
    public Optional<Rejection> refuse(@Nullable String authorization, Incoming activity) {
        return rules.stream()
                .flatMap(rule -> rule.against(authorization, activity).stream())
                .findFirst();
    }
}
