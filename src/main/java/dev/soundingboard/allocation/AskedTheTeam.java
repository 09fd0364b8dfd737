package dev.soundingboard.allocation;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.AlreadyAsked;
import dev.soundingboard.trainee.Trainee;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the team makes pairs: since when a trainee waits, or who mentors them (P1, P6). */
@Component
class AskedTheTeam implements AlreadyAsked {

    private final Wishes wishes;
    private final Asking asking;
    private final Schemes schemes;

    AskedTheTeam(Wishes wishes, Asking asking, Schemes schemes) {
        this.wishes = wishes;
        this.asking = asking;
        this.schemes = schemes;
    }

    @Override
    public Optional<String> inWords(Trainee trainee, ZoneId zone) {
        return schemes.get(trainee.scheme()).pairing().byTeam()
                ? waiting(trainee, zone).or(() -> mentored(trainee))
                : Optional.empty();
    }

    private Optional<String> waiting(Trainee trainee, ZoneId zone) {
        return wishes.waitingOf(trainee.person(), trainee.scheme())
                .map(wish -> "You have been on the waiting list for a mentor since %s."
                        .formatted(Moments.dayInWords(wish.since(), zone)));
    }

    private Optional<String> mentored(Trainee trainee) {
        return Optional.of(asking.mentorsOf(trainee.person(), trainee.scheme()).inWords())
                .filter(it -> !it.isEmpty());
    }
}
