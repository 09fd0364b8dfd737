package dev.soundingboard.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.Chores;
import dev.soundingboard.mentor.Mentors;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A look that comes late, or twice, is one look; one that has lost its point is none (M4, P6). */
class LateLooksTest extends AListedMentor {

    private static final Duration SIX_MONTHS = Duration.ofDays(182);

    @Autowired
    Mentors mentors;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void yearsLateItIsOneLookAndTheNextComesSixMonthsLater() {
        passes(SIX_MONTHS.multipliedBy(5));
        assertThat(looks()).hasSize(1);

        passes(SIX_MONTHS.minusDays(4));
        assertThat(looks()).hasSize(1);
        passes(Duration.ofDays(8));
        assertThat(looks()).hasSize(2);
    }

    @Test
    void carriedOutAgainAfterANodeDiedItTellsNothingTwiceNowOrLater() {
        passes(SIX_MONTHS);
        passes(Duration.ofMinutes(3));
        Chores.comeAgain(jdbc);
        passes(Duration.ofSeconds(1));

        assertThat(looks()).hasSize(1);
        assertThat(Chores.waiting(jdbc, LookNotifications.TIME_TO_LOOK)).isEqualTo(1);
        passes(SIX_MONTHS.plusDays(3));
        assertThat(looks()).hasSize(2);
    }

    @Test
    void twoNodesAtTheSameMomentTellItOnce() throws Exception {
        clock.passes(SIX_MONTHS);
        AtTheSameMoment.all(this::ticks, this::ticks, this::ticks);

        assertThat(looks()).hasSize(1);
        assertThat(Chores.waiting(jdbc, LookNotifications.TIME_TO_LOOK)).isEqualTo(1);
    }

    @Test
    void whoIsOffTheListWhenItIsDueIsNotAsked() {
        transaction.executeWithoutResult(status -> mentors.unlist(bell.id()));
        passes(SIX_MONTHS);

        assertThat(looks()).isEmpty();
    }

    private boolean ticks() {
        relay.run();
        return true;
    }

    private List<LookCard> looks() {
        return sent.to(drBell.id()).stream()
                .filter(LookCard.class::isInstance)
                .map(LookCard.class::cast)
                .toList();
    }
}
