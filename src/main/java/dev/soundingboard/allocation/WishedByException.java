package dev.soundingboard.allocation;

import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.UsesException;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whoever has asked the team for a mentor has used their exception (E3). */
@Component
class WishedByException implements UsesException {

    private final Wishes wishes;

    WishedByException(Wishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public boolean isUsed(Trainee trainee, Instant since) {
        return wishes.existsSince(trainee.person(), trainee.scheme(), since);
    }
}
