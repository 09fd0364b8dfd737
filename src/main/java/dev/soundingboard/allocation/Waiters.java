package dev.soundingboard.allocation;

import dev.soundingboard.mentorship.ComesAfter;
import dev.soundingboard.mentorship.MentorshipInFull;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who waits for the team to find them a mentor (P6), for the other rooms of the team. */
@Component
public class Waiters implements ComesAfter {

    private final Wishes wishes;
    private final Clock clock;

    Waiters(Wishes wishes, Clock clock) {
        this.wishes = wishes;
        this.clock = clock;
    }

    /** Since when they wait; empty if they don't. */
    public Optional<Instant> since(UUID trainee, String scheme) {
        return wishes.waitingOf(trainee, scheme).map(Wish::since);
    }

    /** The team puts a trainee whose mentor has left on the list; whoever is on it stays where they are. */
    public void add(UUID trainee, String scheme) {
        if (wishes.waitingOf(trainee, scheme).isEmpty()) {
            wishes.saveAndFlush(new Wish(scheme, trainee, "", clock.instant()));
        }
    }

    @Override
    public Optional<String> of(MentorshipInFull pair) {
        return since(pair.mentorship().pair().trainee(), pair.scheme())
                .map(since -> "You are on the waiting list for another mentor, and need do nothing.");
    }
}
