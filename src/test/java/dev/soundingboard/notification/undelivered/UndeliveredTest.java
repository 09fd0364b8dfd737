package dev.soundingboard.notification.undelivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.undelivered.UndeliveredCard.Row;
import dev.soundingboard.notification.undelivered.UndeliveredCommand.Seen;
import dev.soundingboard.notification.undelivered.UndeliveredCommand.Show;
import dev.soundingboard.people.Person;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scheme team sees who could not be reached, why and since when, and never what it was about (D2). */
@StorageTest
@Import(Mishaps.class)
class UndeliveredTest {

    @Autowired
    Wessex wessex;

    @Autowired
    Mishaps mishaps;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person morgan;
    private Person asha;

    @BeforeEach
    void anAdminAndATrainee() {
        clock.startsAgain();
        mishaps.areForgotten();
        morgan = wessex.admin("Morgan Reed");
        asha = wessex.trainee("Asha Rao");
    }

    @Test
    void whereEverybodyWasReachedItSaysSo() {
        assertThat(shown()).satisfies(card -> {
            assertThat(card.summary()).isEqualTo("Everybody was reached");
            assertThat(card.people()).isEmpty();
        });
        assertThat(says(new Home()).toString()).doesNotContain("could not be reached");
    }

    @Test
    void eachIsNamedOnceWithTheReasonInPlainWordsAndHowMany() {
        var ben = wessex.trainee("Ben Hill");
        var cleo = wessex.trainee("Cleo Marsh");
        var dev = wessex.trainee("Dev Patel");
        mishaps.happen(asha, "BLOCKED", "ForbiddenOperationException");
        mishaps.happen(asha, "BLOCKED", "ForbiddenOperationException");
        clock.passes(Duration.ofDays(1));
        mishaps.happen(ben, "BLOCKED", "ConversationBlockedByUser");
        clock.passes(Duration.ofDays(1));
        mishaps.happen(cleo, "UNKNOWN", "504");
        mishaps.happen(cleo, "FAILED", "400");
        clock.passes(Duration.ofDays(1));
        mishaps.happen(dev, "BLOCKED", "BotDisabledByAdmin");

        assertThat(shown().people())
                .extracting(Row::name, Row::why, Row::since)
                .containsExactly(
                        tuple(
                                "Asha Rao",
                                "They have not installed Sounding Board.",
                                "2 messages since 23 November 2026"),
                        tuple("Ben Hill", "They have blocked Sounding Board.", "1 message since 24 November 2026"),
                        tuple("Cleo Marsh", row("Cleo Marsh").why(), "2 messages since 25 November 2026"),
                        tuple(
                                "Dev Patel",
                                "Their organisation has switched Sounding Board off.",
                                "1 message since 26 November 2026"));
        assertThat(row("Cleo Marsh").why()).contains("It may not have arrived.").contains("Teams did not take it.");
        assertThat(says(new Home()).toString()).contains("4 people could not be reached");
        assertThat(shown().toString()).as("D2").doesNotContain("session", "planned");
    }

    @Test
    void seenTakesThemOffTheListAndKeepsWhoDidSo() {
        mishaps.happen(asha, "UNKNOWN", "504");

        var card = (UndeliveredCard) says(Objects.requireNonNull(row("Asha Rao").seen()));

        assertThat(card.people()).isEmpty();
        assertThat(shown().people()).isEmpty();
        assertThat(jdbc.sql("SELECT noted_by FROM notification WHERE person = ? AND noted_at = ?")
                        .params(asha.id(), clock.instant().atOffset(ZoneOffset.UTC))
                        .query(UUID.class)
                        .list())
                .containsExactly(morgan.id());
    }

    @Test
    void pressedTwiceOrWhenThereIsMoreByNowItIsShownFirst() {
        mishaps.happen(asha, "UNKNOWN", "504");
        var seen = Objects.requireNonNull(row("Asha Rao").seen());
        mishaps.happen(asha, "UNKNOWN", "504");

        assertThat(((UndeliveredCard) says(seen)).people()).hasSize(1);
        says(new Seen(asha.id(), 2));
        assertThat(says(new Seen(asha.id(), 2))).isInstanceOf(Refusal.class);
        assertThat(shown().people()).isEmpty();
    }

    @Test
    void whoIsBlockedStaysUntilSomethingReachesThemAgain() {
        mishaps.happen(asha, "BLOCKED", "ConversationBlockedByUser");
        assertThat(row("Asha Rao").seen())
                .as("it would come back with the next message")
                .isNull();

        clock.passes(Duration.ofDays(1));
        mishaps.happen(asha, "SENT", "");

        assertThat(shown().people()).isEmpty();
    }

    @Test
    void whatIsOnlyCarriedOutOrChangesACardIsNoMessage() {
        mishaps.happen("due.taster.answer", asha, "FAILED", "IllegalStateException");
        mishaps.happen("card.taster", asha, "FAILED", "400");

        assertThat(shown().people()).isEmpty();
    }

    @Test
    void anotherSchemesTeamSeesAndChangesNothing() {
        mishaps.happen(asha, "UNKNOWN", "504");
        var elsewhere = wessex.newcomer("Patsy Entwistle");
        wessex.isAlso(elsewhere, Role.ADMIN, "north-west");
        var patsy = wessex.person(elsewhere.id());

        assertThat(((UndeliveredCard) wessex.sees(patsy, new Show())).people()).isEmpty();
        wessex.says(patsy, new Seen(asha.id(), 1));

        assertThat(shown().people()).hasSize(1);
    }

    @Test
    void ofManyTheFirstTenAreShown() {
        for (var number = 0; number < 12; number++) {
            mishaps.happen(wessex.trainee("Trainee " + number), "UNKNOWN", "504");
        }

        assertThat(shown()).satisfies(card -> {
            assertThat(card.people()).hasSize(10);
            assertThat(card.more()).isTrue();
        });
    }

    private UndeliveredCard shown() {
        return (UndeliveredCard) says(new Show());
    }

    private Row row(String name) {
        return shown().people().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Card says(Command command) {
        return wessex.sees(morgan, command);
    }
}
