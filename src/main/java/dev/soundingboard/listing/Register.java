package dev.soundingboard.listing;

import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is on record of a listed mentor: their training, and the agreement that they accepted (M3). */
@Component
public class Register {

    private final Applications applications;
    private final Schemes schemes;
    private final Clock clock;

    Register(Applications applications, Schemes schemes, Clock clock) {
        this.applications = applications;
        this.schemes = schemes;
        this.clock = clock;
    }

    /**
     * The record of one mentor.
     *
     * @param trained the month of their training, in words; empty for somebody who came in without saying
     * @param edition the edition of the agreement that they accepted last; null if it isn't on record
     * @param agreed when they did
     */
    public record Entry(
            String trained,
            @Nullable String edition,
            @Nullable Instant agreed) {}

    public Entry of(Mentor mentor) {
        var application = theirs(mentor);
        var agreed = application.agreed();
        return new Entry(
                TypedMonth.inWords(application.draft().experience().trained()),
                agreed.map(Agreed::edition).orElse(null),
                agreed.map(Agreed::at).orElse(null));
    }

    /** They accept the current edition of the agreement; {@link PromiseMade} is published. */
    public void accept(Mentor mentor) {
        var application = theirs(mentor);
        var current = schemes.get(mentor.scheme()).mentors().agreement().version();
        application.agree(current, clock.instant());
        applications.saveAndFlush(application);
    }

    private Application theirs(Mentor mentor) {
        return applications
                .findByPersonAndScheme(mentor.person(), mentor.scheme())
                .orElseGet(() -> Application.of(mentor));
    }
}
