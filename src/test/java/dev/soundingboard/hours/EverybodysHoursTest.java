package dev.soundingboard.hours;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.Preference;
import dev.soundingboard.notification.Preferences;
import dev.soundingboard.notification.Topic;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the relay asks of everybody's hours. */
@StorageTest
class EverybodysHoursTest {

    private static final Instant MONDAY_EVENING = Instant.parse("2026-11-23T21:00:00Z");
    private static final Instant TUESDAY_AT_EIGHT = Instant.parse("2026-11-24T08:00:00Z");
    private static final Topic SESSIONS = new Topic("sessions", "Sessions", "you have a session", Set.of(Role.TRAINEE));
    private static final Topic SURVEYS = new Topic("surveys", "Surveys", "you are asked", Set.of(Role.TRAINEE));

    @Autowired
    Preferences preferences;

    @Autowired
    OwnHours hours;

    @Autowired
    Wessex wessex;

    @Test
    void whoHasSaidNothingIsWrittenToAsTheirSchemeSays() {
        var asha = wessex.trainee("Asha Rao").id();

        var preference = of(preferences.of(Set.of(asha)), asha);

        assertThat(preference.allowedFrom(MONDAY_EVENING)).isEqualTo(TUESDAY_AT_EIGHT);
        assertThat(preference.wants(SESSIONS)).isTrue();
    }

    @Test
    void whoIsInNoSchemeHasTheSameQuiet() {
        var noor = wessex.newcomer("Noor Haddad").id();

        assertThat(of(preferences.of(Set.of(noor)), noor).allowedFrom(MONDAY_EVENING))
                .isEqualTo(TUESDAY_AT_EIGHT);
    }

    @Test
    void whatSomebodySaidIsKeptAndReadWithManyOthersInOneQuery() {
        var asha = wessex.trainee("Asha Rao").id();
        var ben = wessex.trainee("Ben Carter").id();
        var said = Own.NOTHING
                .with(
                        new Quiet(LocalTime.of(18, 30), LocalTime.of(9, 15)),
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY))
                .with(away(What.NIGHTS, "2026-11-30", "2026-12-01"), LocalDate.of(2026, 11, 23))
                .with(away(What.LEAVE, "2026-12-24", "2026-12-31"), LocalDate.of(2026, 11, 23))
                .wanting(Set.of(), Set.of("surveys"));
        hours.save(asha, Own.NOTHING, said);

        QueryCountHolder.clear();
        var all = preferences.of(Set.of(asha, ben));
        assertThat(QueryCountHolder.getGrandTotal().getTotal()).isEqualTo(1);

        assertThat(hours.of(asha).own())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(said);
        assertThat(of(all, asha).allowedFrom(MONDAY_EVENING)).isEqualTo(Instant.parse("2026-11-25T09:15:00Z"));
        assertThat(of(all, asha).allowedFrom(Instant.parse("2026-11-25T18:30:00Z")))
                .as("after nights, whose morning is on Wednesday")
                .isEqualTo(Instant.parse("2026-12-02T16:00:00Z"));
        assertThat(of(all, asha).wants(SURVEYS)).isFalse();
        assertThat(of(all, ben).wants(SURVEYS)).isTrue();
        assertThat(of(all, ben).allowedFrom(MONDAY_EVENING)).isEqualTo(TUESDAY_AT_EIGHT);
    }

    @Test
    void aTopicIsStoppedOnceAndTheOthersStay() {
        var asha = wessex.trainee("Asha Rao").id();

        preferences.stop(asha, SESSIONS);
        preferences.stop(asha, SESSIONS);
        preferences.stop(asha, SURVEYS);

        assertThat(hours.of(asha).own().off()).containsExactlyInAnyOrder("sessions", "surveys");
        assertThat(hours.of(asha).own().version()).isEqualTo(2);
    }

    @Test
    void whoIsUnknownHasNoPreferenceAndNobodyCostsNothing() {
        assertThat(preferences.of(Set.of(UUID.randomUUID()))).isEmpty();
        assertThat(preferences.of(Set.of())).isEmpty();
    }

    private static Preference of(Map<UUID, Preference> all, UUID person) {
        return Objects.requireNonNull(all.get(person));
    }

    private static DaysAway away(What what, String first, String last) {
        return new DaysAway(UUID.randomUUID(), what, LocalDate.parse(first), LocalDate.parse(last));
    }
}
