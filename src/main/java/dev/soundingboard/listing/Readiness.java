package dev.soundingboard.listing;

import dev.soundingboard.scheme.Schemes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether an application is still what the scheme asks for: its choices or its agreement may have changed meanwhile. */
@Component
class Readiness {

    private final Schemes schemes;

    Readiness(Schemes schemes) {
        this.schemes = schemes;
    }

    /** What to mend, and where. */
    record Missing(Step part, String problem) {}

    Optional<Missing> missing(Application application) {
        var scheme = schemes.get(application.scheme());
        var choices = scheme.profile();
        var profile = application.draft().profile();
        if (!choices.specialties().contains(profile.specialty())
                || !choices.places().contains(profile.place())
                || !choices.ways().containsAll(application.draft().ways())) {
            return Optional.of(new Missing(Step.PRACTICE, "The scheme’s choices have changed. Please choose again."));
        }
        return hasTheCurrentAgreement(application)
                ? Optional.empty()
                : Optional.of(
                        new Missing(Step.AGREEMENT, "The agreement has changed since you accepted it. Read it again."));
    }

    /** M3. */
    boolean hasTheCurrentAgreement(Application application) {
        var current = schemes.get(application.scheme()).mentors().agreement().version();
        return application.hasAgreedTo(current);
    }
}
