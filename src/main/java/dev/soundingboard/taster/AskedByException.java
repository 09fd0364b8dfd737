package dev.soundingboard.taster;

import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.UsesException;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whoever has asked for a taster has used their exception (E3). */
@Component
class AskedByException implements UsesException {

    private final TasterRequests requests;

    AskedByException(TasterRequests requests) {
        this.requests = requests;
    }

    @Override
    public boolean isUsed(Trainee trainee, Instant since) {
        return requests.existsSince(trainee.person(), trainee.scheme(), since);
    }
}
