package dev.soundingboard.listing;

import dev.soundingboard.chat.Begun;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever applies as a mentor. */
@Component
class BegunApplication implements Begun {

    private final Applications applications;

    BegunApplication(Applications applications) {
        this.applications = applications;
    }

    @Override
    public boolean by(UUID person) {
        return applications.existsByPerson(person);
    }
}
