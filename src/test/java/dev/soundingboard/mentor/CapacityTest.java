package dev.soundingboard.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.scheme.CapacityPolicy;
import dev.soundingboard.scheme.CapacityPolicy.Limits;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M2: so many a year, and so many at a time. */
class CapacityTest {

    private static final Period YEAR = Period.ofMonths(12);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void withoutLimitsThereIsAlwaysRoom() {
        assertThat(freeFrom(new Limits(null, null), "2026-11-01", "2026-11-02", "2026-11-03"))
                .isEqualTo(NOW);
    }

    @Test
    void aFullHouseHasNoForeseeableRoom() {
        assertThat(freeFrom(new Limits(null, 2), "2026-11-01", "2026-11-02")).isEqualTo(Capacity.NOT_FORESEEABLE);
    }

    @Test
    void theYearRollsSoRoomComesBackWhenTheOldestTurnsOne() {
        assertThat(freeFrom(new Limits(2, null), "2026-01-10", "2026-06-01"))
                .isEqualTo(Instant.parse("2027-01-10T00:00:00Z"));
    }

    @Test
    void whoCameMoreThanAYearAgoCountsAtATimeButNotForTheYear() {
        assertThat(freeFrom(new Limits(2, null), "2025-11-22", "2026-06-01")).isEqualTo(NOW);
        assertThat(freeFrom(new Limits(2, 2), "2025-11-22", "2026-06-01")).isEqualTo(Capacity.NOT_FORESEEABLE);
    }

    @Test
    void aLimitLoweredAfterwardsWaitsForEnoughToTurnOne() {
        assertThat(freeFrom(new Limits(1, null), "2026-01-10", "2026-06-01"))
                .isEqualTo(Instant.parse("2027-06-01T00:00:00Z"));
    }

    @Test
    void theLowestLimitHolds() {
        var policy = new CapacityPolicy(2, null, 4, null, YEAR);

        assertThat(policy.limitsOf(true, new Limits(null, null))).isEqualTo(new Limits(2, 4));
        assertThat(policy.limitsOf(true, new Limits(1, 9))).isEqualTo(new Limits(1, 4));
        assertThat(policy.limitsOf(false, new Limits(null, 3))).isEqualTo(new Limits(null, 3));
    }

    @Test
    void inSomeSchemesAMentorWhoWishesCanHaveMore() {
        var northWest = new CapacityPolicy(null, null, null, 2, YEAR);

        assertThat(northWest.limitsOf(false, new Limits(null, null))).isEqualTo(new Limits(null, 2));
        assertThat(northWest.limitsOf(false, new Limits(null, 3))).isEqualTo(new Limits(null, 3));
        assertThat(northWest.limitsOf(false, new Limits(null, 1))).isEqualTo(new Limits(null, 1));
    }

    private static Instant freeFrom(Limits limits, String... since) {
        var held = List.of(since).stream()
                .map(day ->
                        new HeldPlace(UUID.randomUUID(), Instant.parse(day + "T00:00:00Z"), Capacity.NOT_FORESEEABLE))
                .toList();
        return new Capacity(limits, YEAR).freeFrom(held, NOW);
    }
}
