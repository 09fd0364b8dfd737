package dev.soundingboard.taster;

import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.mentorship.Pair;
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
        var parties = request.parties();
        request.pair();
        var pair = new Pair(parties.scheme(), parties.trainee(), parties.mentor(), parties.mentorPerson());
        mentorships.begin(request.id(), pair, by);
    }
}
