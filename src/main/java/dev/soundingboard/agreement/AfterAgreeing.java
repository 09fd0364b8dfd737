package dev.soundingboard.agreement;

import dev.soundingboard.chat.Button;
import dev.soundingboard.mentorship.MentorshipInFull;
import java.util.Optional;

/** What a feature offers two who have just agreed how they work, as their next step. */
public interface AfterAgreeing {

    /** Empty if they have done so already. */
    Optional<Button> next(MentorshipInFull pair);
}
