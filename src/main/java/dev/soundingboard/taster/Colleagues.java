package dev.soundingboard.taster;

import dev.soundingboard.chat.PickedId;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A colleague whom a declining mentor suggests. */
@Component
class Colleagues {

    private final Mentors mentors;
    private final Clock clock;

    Colleagues(Mentors mentors, Clock clock) {
        this.mentors = mentors;
        this.clock = clock;
    }

    boolean isGiven(@Nullable String picked) {
        return picked != null && !picked.isBlank();
    }

    /** Who was picked: another mentor of the scheme with room, who isn't one of the two. Empty for nobody or not so. */
    Optional<Mentor> named(@Nullable String picked, Parties parties) {
        return Optional.ofNullable(picked)
                .map(String::strip)
                .flatMap(PickedId::read)
                .filter(id -> !id.equals(parties.mentor()))
                .flatMap(id -> mentors.find(id, parties.scheme()))
                .filter(mentor -> !mentor.person().equals(parties.trainee()))
                .filter(mentor -> mentor.hasRoom(clock.instant()));
    }
}
