package dev.soundingboard.invitation;

import dev.soundingboard.ticking.Tick;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Forgets to which addresses invitations went, a year later. */
@Component
class LetterRetention implements Tick {

    private static final int YEARS = 1;

    private final Invitations invitations;
    private final Clock clock;

    LetterRetention(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget to whom invitations went";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        invitations.forgetLettersBefore(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(YEARS));
    }
}
