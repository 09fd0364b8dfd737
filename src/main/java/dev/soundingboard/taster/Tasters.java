package dev.soundingboard.taster;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What others may know of tasters. */
@Component
public class Tasters {

    private final TasterRequests requests;

    Tasters(TasterRequests requests) {
        this.requests = requests;
    }

    /**
     * The mentors who declined this trainee, or with whom a taster came to nothing: they aren't suggested again. For
     * whatever reason it came to nothing, so that being suggested tells nothing either (D6).
     */
    public Set<UUID> endedWith(UUID trainee) {
        return requests.endedWith(trainee);
    }
}
