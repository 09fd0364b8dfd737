package dev.soundingboard.hours;

import dev.soundingboard.scheme.ReminderPolicy;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When it is quiet for whoever has said nothing: as their scheme's file says. */
@Component
class UsualQuiet {

    private final Schemes schemes;

    UsualQuiet(Schemes schemes) {
        this.schemes = schemes;
    }

    /** For somebody in no scheme, or in one whose file is gone, the first scheme that this deployment runs decides. */
    Quiet in(Optional<String> scheme) {
        return scheme.flatMap(schemes::find)
                .or(() -> schemes.all().stream().findFirst())
                .map(Scheme::reminders)
                .map(ReminderPolicy::quiet)
                .map(quiet -> new Quiet(quiet.from(), quiet.to()))
                .orElse(Quiet.NONE);
    }
}
