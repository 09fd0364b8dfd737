package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Begun;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever is or was one of a pair. */
@Component
class BegunPair implements Begun {

    private final MentorshipRepository mentorships;

    BegunPair(MentorshipRepository mentorships) {
        this.mentorships = mentorships;
    }

    @Override
    public boolean by(UUID person) {
        return mentorships.existsOf(person);
    }
}
