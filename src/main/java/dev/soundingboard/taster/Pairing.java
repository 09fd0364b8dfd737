package dev.soundingboard.taster;

import dev.soundingboard.mentorship.Mentorships;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the two of a request a pair, which takes over the mentor's place (M2). */
@Component
class Pairing {

    private final Mentorships mentorships;

    Pairing(Mentorships mentorships) {
        this.mentorships = mentorships;
    }

    void pair(TasterRequest request, UUID by) {
        request.pair();
        mentorships.begin(request.id(), request.parties().asPair(), by);
    }
}
