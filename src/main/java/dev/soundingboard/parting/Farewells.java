package dev.soundingboard.parting;

import dev.soundingboard.allocation.Introductions;
import dev.soundingboard.allocation.Waiters;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.mentorship.Ending;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.scheme.Schemes;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends one of a leaver's pairs, and sees to it that the trainee goes on. */
@Component
class Farewells {

    private final Mentorships mentorships;
    private final Introductions introductions;
    private final Waiters waiters;
    private final Schemes schemes;

    Farewells(Mentorships mentorships, Introductions introductions, Waiters waiters, Schemes schemes) {
        this.mentorships = mentorships;
        this.introductions = introductions;
        this.waiters = waiters;
        this.schemes = schemes;
    }

    /** The trainee has another mentor at once, or waits for one where the team finds them (P1, P6). */
    void say(HandOver handOver, Actor admin) {
        var pair = handOver.pair();
        var trainee = pair.mentorship().pair().trainee();
        mentorships.endByTeam(pair, admin.person(), Ending.MENTOR_LEFT);
        if (handOver.to() != null) {
            if (!introductions.introduce(trainee, handOver.to())) {
                throw new IllegalStateException("A place that was there while the mentor was locked is gone");
            }
        } else if (schemes.get(pair.scheme()).pairing().byTeam() && hasNobody(trainee, pair.scheme())) {
            waiters.add(trainee, pair.scheme());
        }
    }

    private boolean hasNobody(UUID trainee, String scheme) {
        return mentorships.currentOf(trainee, scheme).stream().noneMatch(pair -> pair.isTrainee(trainee));
    }
}
