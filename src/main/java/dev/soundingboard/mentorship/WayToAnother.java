package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Button;
import dev.soundingboard.scheme.Scheme;
import java.util.Optional;

/** How a trainee whose mentoring has ended comes to another mentor in a scheme (P7), as the feature that finds one says. */
public interface WayToAnother {

    Optional<Button> in(Scheme scheme);
}
