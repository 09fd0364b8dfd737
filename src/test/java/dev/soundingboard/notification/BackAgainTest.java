package dev.soundingboard.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.ConversationReference;
import dev.soundingboard.chat.Identity;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever was out of reach hears what they missed, when they are back and not before. */
@StorageTest
class BackAgainTest {

    private static final String KIND = "chat.missed-reply";

    @Autowired
    Relay relay;

    @Autowired
    BackAgain missed;

    @Autowired
    Notifications notifications;

    @Autowired
    People people;

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
    void ashaBlocksTheBot() {
        sent.startsAgain();
        clock.startsAgain();
        asha = wessex.trainee("Asha Rao");
        jdbc.sql("DELETE FROM notification").update();
        sent.answers(card -> Delivery.blocked("ConversationBlockedByUser"));
        people.outOfReach(asha.id());
        tell();
        clock.passes(Duration.ofHours(1));
        tell();
        tell("taster.asked", UUID.randomUUID());
        relay.run();
        sent.startsAgain();
    }

    @Test
    void whatStillHasAPointIsToldInOneMessageWhenTheySpeak() {
        clock.passes(Duration.ofDays(3));
        relay.run();
        assertThat(sent.to(asha.id())).isEmpty();

        speak(new ConversationReference("https://teams.example/", "a:asha"));
        relay.run();
        assertThat(sent.to(asha.id())).as("both in one").hasSize(1);
        assertThat(states()).containsExactly("DROPPED", "SENT", "SENT");
        assertThat(people.get(asha.id()).isOutOfReach()).isFalse();
    }

    @Test
    void whatIsRefusedInTheMomentInWhichTheySpeakIsToldAllTheSame() {
        sent.answers(card -> {
            speak(new ConversationReference("https://teams.example/", "a:asha"));
            sent.answers(next -> Delivery.sent());
            return Delivery.blocked("ConversationBlockedByUser");
        });
        tell(KIND, UUID.randomUUID());

        relay.run();
        relay.run();

        assertThat(states()).doesNotContain("BLOCKED", "NEW");
    }

    @Test
    void aRefusalWaitsForWhoeverIsJustComingBack() {
        sent.answers(card -> {
            sent.answers(next -> Delivery.sent());
            return Delivery.blocked("ConversationBlockedByUser");
        });
        tell(KIND, UUID.randomUUID());

        var refusal = Objects.requireNonNull(transaction.execute(status -> {
            people.identify(speaking(new ConversationReference("https://teams.example/", "a:asha")));
            var meanwhile = CompletableFuture.runAsync(relay::run);
            await().until(() -> !sent.to(asha.id()).isEmpty());
            return meanwhile;
        }));
        refusal.join();
        relay.run();

        assertThat(states()).doesNotContain("BLOCKED", "NEW");
    }

    @Test
    void whoeverSpeaksAmongOthersIsNotReachedByThat() {
        speak(null);
        relay.run();
        assertThat(sent.to(asha.id())).isEmpty();
        assertThat(people.get(asha.id()).isOutOfReach()).isTrue();
    }

    @Test
    void whatWasSettledAsTheyCameBackIsFoundLater() {
        missed.tellWhoWasMissed();
        relay.run();
        assertThat(sent.to(asha.id())).as("they aren't back").isEmpty();

        jdbc.sql("UPDATE person SET out_of_reach = FALSE").update();
        missed.tellWhoWasMissed();
        relay.run();
        assertThat(sent.to(asha.id())).hasSize(1);
    }

    private void tell() {
        tell(KIND, asha.id());
    }

    private void tell(String kind, UUID subject) {
        transaction.executeWithoutResult(status -> notifications.tell(asha.id(), kind, subject));
    }

    private void speak(@Nullable ConversationReference chat) {
        transaction.executeWithoutResult(status -> people.identify(speaking(chat)));
    }

    private Identity speaking(@Nullable ConversationReference chat) {
        return new Identity(asha.tenant(), asha.object(), "Asha Rao", null, chat);
    }

    private List<String> states() {
        return jdbc.sql("SELECT state FROM notification ORDER BY state")
                .query(String.class)
                .list();
    }
}
