package dev.soundingboard.mentorship;

import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.UsesException;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whoever has found a mentor has used their exception (E3). */
@Component
class PairedByException implements UsesException {

    private final MentorshipRepository mentorships;

    PairedByException(MentorshipRepository mentorships) {
        this.mentorships = mentorships;
    }

    @Override
    public boolean isUsed(Trainee trainee, Instant since) {
        return mentorships.existsSince(trainee.person(), trainee.scheme(), since);
    }
}
