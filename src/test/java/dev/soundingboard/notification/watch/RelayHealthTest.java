package dev.soundingboard.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.notification.Delivery;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The relay is ill when what should have gone out has waited too long, and not when it waits for good reason. */
@StorageTest
class RelayHealthTest {

    @Autowired
    RelayHealthIndicator health;

    @Autowired
    Backlog backlog;

    @Autowired
    MeterRegistry meters;

    @Autowired
    Notifications notifications;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    Wessex wessex;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person asha;

    @BeforeEach
    void nothingWaits() {
        clock.startsAgain();
        sent.startsAgain();
        jdbc.sql("DELETE FROM notification").update();
        asha = wessex.trainee("Asha Rao");
    }

    @Test
    void withNothingToDoItIsWell() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(value("notifications.waiting")).isZero();
    }

    @Test
    void itIsIllWhenSomethingHasWaitedForMoreThanTenMinutes() {
        told(clock.instant());
        clock.passes(Duration.ofMinutes(10));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        clock.passes(Duration.ofSeconds(1));

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(value("notifications.oldest.due")).isEqualTo(601);
        assertThat(value("notifications.waiting")).isEqualTo(1);
    }

    @Test
    void whatIsHeldForSomebodysHoursOrIsDueLaterIsNotLate() {
        told(clock.instant());
        told(clock.instant().plus(Duration.ofDays(1)));
        jdbc.sql("UPDATE notification SET held = TRUE, next_try = ? WHERE due = ?")
                .params(
                        clock.instant().plus(Duration.ofHours(12)).atOffset(ZoneOffset.UTC),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        clock.passes(Duration.ofHours(6));

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(backlog.waiting()).isZero();
    }

    @Test
    void whatWaitsForAnEarlierOneThatIsToBeTriedAgainIsNotLate() {
        told(clock.instant());
        sent.answers(card -> Delivery.tryLater(Duration.ofHours(1)));
        relay.run();
        told(clock.instant());
        clock.passes(Duration.ofMinutes(30));

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void whatBecomesOfEachIsCountedAndHowLateItWas() {
        var sentBefore = counted("SENT");
        var blockedBefore = counted("BLOCKED");
        var lag = meters.get("notifications.lag").timer();
        var lagBefore = lag.totalTime(TimeUnit.SECONDS);

        told(clock.instant());
        clock.passes(Duration.ofSeconds(90));
        relay.run();
        sent.answers(card -> Delivery.blocked("ConversationBlockedByUser"));
        told(clock.instant());
        relay.run();

        assertThat(counted("SENT") - sentBefore).isEqualTo(1);
        assertThat(counted("BLOCKED") - blockedBefore).isEqualTo(1);
        assertThat(lag.totalTime(TimeUnit.SECONDS) - lagBefore).isEqualTo(90);
    }

    @Test
    void whatMayNotHaveArrivedIsCountedUntilSomebodyHasTakenNote() {
        sent.answers(card -> Delivery.uncertain("504"));
        told(clock.instant());
        relay.run();
        assertThat(value("notifications.uncertain")).isEqualTo(1);

        jdbc.sql("UPDATE notification SET noted_by = ?, noted_at = ?")
                .params(asha.id(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        assertThat(value("notifications.uncertain")).isZero();
    }

    private void told(Instant due) {
        transaction.executeWithoutResult(
                status -> notifications.tellAt(due, asha.id(), "chat.missed-reply", asha.id()));
    }

    private double counted(String state) {
        return meters.get("notifications.settled").tag("state", state).counter().count();
    }

    private double value(String gauge) {
        return meters.get(gauge).gauge().value();
    }
}
