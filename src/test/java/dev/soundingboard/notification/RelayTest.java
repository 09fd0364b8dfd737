package dev.soundingboard.notification;

import static dev.soundingboard.TestClock.MONDAY_AT_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.people.Person;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A notification goes out once, when it is due; what became of it is kept. */
@StorageTest
class RelayTest {

    private static final String KIND = "chat.missed-reply";

    @Autowired
    Relay relay;

    @Autowired
    Notifications notifications;

    @Autowired
    Claiming claiming;

    @Autowired
    ClaimedRows claimed;

    @Autowired
    Wessex wessex;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Person asha;

    @BeforeEach
    void nobodyIsToldAnything() {
        sent.startsAgain();
        clock.startsAgain();
        asha = wessex.trainee("Asha Rao");
        jdbc.sql("DELETE FROM notification").update();
    }

    @Test
    void whatIsDueNowGoesOutOnce() {
        tell(asha);
        relay.run();
        relay.run();

        assertThat(sent.to(asha.id())).hasSize(1);
        assertThat(states()).isEqualTo("SENT");
    }

    @Test
    void whatIsDueLaterWaits() {
        transaction.executeWithoutResult(
                status -> notifications.tellAt(MONDAY_AT_NINE.plus(Duration.ofHours(2)), asha.id(), KIND, asha.id()));
        relay.run();
        assertThat(sent.to(asha.id())).isEmpty();

        clock.passes(Duration.ofHours(2));
        relay.run();
        assertThat(sent.to(asha.id())).hasSize(1);
    }

    @Test
    void theSameThingForTheSameMomentIsToldOnce() {
        tell(asha);
        tell(asha);
        relay.run();

        assertThat(sent.to(asha.id())).hasSize(1);
    }

    @Test
    void aTransactionThatFailsTellsNobody() {
        transaction.executeWithoutResult(status -> {
            notifications.tell(asha.id(), KIND, asha.id());
            status.setRollbackOnly();
        });
        relay.run();

        assertThat(sent.to(asha.id())).isEmpty();
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                Arguments.of(Delivery.sent(), "SENT"),
                Arguments.of(Delivery.uncertain("502"), "UNKNOWN"),
                Arguments.of(Delivery.blocked("ConversationBlockedByUser"), "BLOCKED"),
                Arguments.of(Delivery.failed("400"), "FAILED"));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void oneAttemptIsEnoughForEveryEndingButTryLater(Delivery delivery, String state) {
        sent.answers(card -> delivery);
        tell(asha);
        relay.run();
        clock.passes(Duration.ofDays(1));
        relay.run();

        assertThat(sent.to(asha.id())).hasSize(1);
        assertThat(states()).isEqualTo(state);
    }

    @Test
    void whatTheChannelPutsOffIsTriedAgainAfterTheWait() {
        sent.answers(card -> Delivery.tryLater(Duration.ofSeconds(30)));
        tell(asha);
        relay.run();
        sent.answers(card -> Delivery.sent());
        clock.passes(Duration.ofSeconds(29));
        relay.run();
        assertThat(states()).isEqualTo("RETRY");

        clock.passes(Duration.ofSeconds(1));
        relay.run();
        assertThat(states()).isEqualTo("SENT");
    }

    @Test
    void aChannelThatStaysAwayIsTriedLessAndLessOftenAndGivenUpAfterMostOfADay() {
        sent.answers(card -> Delivery.tryLater(Duration.ofMinutes(1)));
        tell(asha);
        for (var minute = 0; minute < 24 * 60; minute++) {
            relay.run();
            clock.passes(Duration.ofMinutes(1));
        }

        assertThat(sent.to(asha.id())).hasSize(16);
        assertThat(states()).isEqualTo("FAILED");
    }

    @Test
    void whatHasLostItsPointIsDropped() {
        transaction.executeWithoutResult(status -> notifications.tell(asha.id(), "taster.asked", UUID.randomUUID()));
        relay.run();

        assertThat(sent.to(asha.id())).isEmpty();
        assertThat(states()).isEqualTo("DROPPED");
    }

    @Test
    void whatADeadNodeWasSendingIsUnknownAndNeverSentAgain() {
        tell(asha);
        var parcel = claiming.next().orElseThrow().parcels().get(0);
        transaction.executeWithoutResult(status -> claimed.begin(parcel, parcel.contents()));
        relay.run();
        assertThat(states()).as("the lease still runs").isEqualTo("SENDING");

        leasesRunOut();
        relay.run();
        assertThat(states()).isEqualTo("UNKNOWN");
        assertThat(sent.to(asha.id())).isEmpty();
    }

    @Test
    void whatADeadNodeHadOnlyTakenIsSentByAnother() {
        tell(asha);
        claiming.next();
        relay.run();
        assertThat(states()).as("the lease still runs").isEqualTo("CLAIMED");

        leasesRunOut();
        relay.run();
        assertThat(states()).isEqualTo("SENT");
        assertThat(sent.to(asha.id())).hasSize(1);
    }

    @Test
    void whatWasGivenUpTooEarlyIsPutRight() {
        tell(asha);
        var parcel = claiming.next().orElseThrow().parcels().get(0);
        transaction.executeWithoutResult(status -> claimed.begin(parcel, parcel.contents()));
        leasesRunOut();
        claimed.giveUpExpiredLeases();

        claimed.settle(parcel, parcel.contents(), Settlement.sent());
        assertThat(states()).isEqualTo("SENT");
    }

    @Test
    void whatANodeThatStopsHasTakenIsHandedBackAtOnce() {
        tell(asha);
        claimed.handBack(claiming.next().orElseThrow().parcels());
        assertThat(states()).isEqualTo("NEW");

        relay.run();
        assertThat(sent.to(asha.id())).hasSize(1);
    }

    @Test
    void nothingOvertakesWhatIsToBeTriedAgain() {
        sent.answers(card -> Delivery.tryLater(Duration.ofSeconds(30)));
        tell(asha);
        relay.run();
        sent.answers(card -> Delivery.sent());
        clock.passes(Duration.ofSeconds(1));
        tell(asha);
        relay.run();
        assertThat(states()).isEqualTo("NEW RETRY");

        clock.passes(Duration.ofSeconds(29));
        relay.run();
        assertThat(states()).isEqualTo("SENT SENT");
    }

    @Test
    void whatIsForgottenWhileANodeHasTakenItIsNotSent() {
        tell(asha);
        claiming.next();
        transaction.executeWithoutResult(status -> notifications.forget(asha.id(), KIND, asha.id()));
        leasesRunOut();
        relay.run();

        assertThat(sent.to(asha.id())).isEmpty();
    }

    @Test
    void aFeatureThatFailsToWriteStopsNobodyElse() {
        transaction.executeWithoutResult(status -> {
            notifications.tell(asha.id(), "nobody.writes-this", asha.id());
            notifications.tell(asha.id(), KIND, asha.id());
        });
        relay.run();

        assertThat(sent.to(asha.id())).hasSize(1);
        assertThat(states()).isEqualTo("FAILED SENT");
    }

    @Test
    void severalNodesSendNothingTwice() throws Exception {
        var people = IntStream.range(0, 200)
                .mapToObj(i -> wessex.trainee("Trainee " + i))
                .toList();
        people.forEach(this::tell);
        var start = new CyclicBarrier(3);
        var nodes = Executors.newFixedThreadPool(3);
        try {
            for (var node : Stream.generate(() -> nodes.submit(() -> {
                        start.await();
                        relay.run();
                        return null;
                    }))
                    .limit(3)
                    .toList()) {
                node.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(people).allSatisfy(person -> assertThat(sent.to(person.id())).hasSize(1));
    }

    private void tell(Person person) {
        transaction.executeWithoutResult(status -> notifications.tell(person.id(), KIND, person.id()));
    }

    private void leasesRunOut() {
        jdbc.sql(
                        "UPDATE notification SET leased_until = CURRENT_TIMESTAMP - INTERVAL '1' SECOND WHERE leased_until IS NOT NULL")
                .update();
    }

    private String states() {
        return String.join(
                " ",
                jdbc.sql("SELECT state FROM notification ORDER BY state")
                        .query(String.class)
                        .list());
    }
}
