package dev.soundingboard.taster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.ConversationReference;
import dev.soundingboard.chat.Identity;
import dev.soundingboard.chat.MessageReference;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.notification.Delivery;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.notification.StandingCards;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand.Begin;
import dev.soundingboard.taster.TasterCommand.Cancel;
import dev.soundingboard.taster.TasterCommand.Decline;
import dev.soundingboard.taster.TasterCommand.Suggest;
import dev.soundingboard.taster.TasterCommand.Withdraw;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a trainee wrote stands in both chats only as long as the request does (D2, D3): the cards there are replaced. */
@StorageTest
@Import(Stages.class)
class WhatIsOverVanishesTest {

    private static final MessageReference ELSEWHERE =
            new MessageReference(new ConversationReference("https://teams.example/", "a:answer"), "1");

    @Autowired
    Wessex wessex;

    @Autowired
    Stages stages;

    @Autowired
    SentCards sent;

    @Autowired
    StandingCards standing;

    @Autowired
    Relay relay;

    @Autowired
    JdbcClient jdbc;

    private Person asha;
    private Person bell;
    private Mentor mentor;

    @BeforeEach
    void nothingWasSaid() {
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM sent_card").update();
        stages.startsAgain();
        asha = wessex.trainee("Asha Rao");
        mentor = wessex.mentor("Dr Alison Bell");
        bell = stages.person(mentor);
    }

    @Test
    void whereACardStandsIsKeptWithoutAWordOfIt() {
        stages.asked(asha, mentor);

        assertThat(jdbc.sql("SELECT * FROM sent_card").query().listOfRows())
                .singleElement()
                .asString()
                .contains(bell.id().toString(), "card.taster")
                .doesNotContain("my new team");
    }

    @Test
    void afterAWithdrawalTheMentorCantReadTheDilemmaAnyMore() {
        var asked = stages.asked(asha, mentor);
        stages.says(asha, new Withdraw(asked.request(), asked.version()));

        replacedBy(TasterClosed.class);
    }

    @Test
    void norAfterTheyDeclined() {
        var asked = stages.asked(asha, mentor);
        stages.says(bell, new Decline(asked.request(), asked.version(), reason(asked), null));

        replacedBy(TasterClosed.class);
    }

    @Test
    void norAfterItExpired() {
        stages.asked(asha, mentor);
        stages.passes(Duration.ofDays(30));

        replacedBy(TasterClosed.class);
    }

    @Test
    void norInTheReminderThatCameBefore() {
        stages.asked(asha, mentor);
        stages.passes(Duration.ofDays(3));
        stages.passes(Duration.ofDays(4));

        assertThat(sent.replaced()).hasSize(2).hasOnlyElementsOfType(TasterClosed.class);
        assertThat(count("sent_card")).isZero();
    }

    @Test
    void norAfterAnAgreedSessionWasCalledOff() {
        var agreed = stages.agreed(asha, mentor);
        relay.run();
        stages.says(bell, new Cancel(agreed.request(), agreed.version()));
        relay.run();

        assertThat(sent.replaced()).hasSize(2).hasOnlyElementsOfType(TasterClosed.class);
        assertThat(count("sent_card")).isZero();
    }

    @Test
    void norOnceTheyAreAPair() {
        var asked = stages.askedToStart(asha, mentor);
        stages.says(bell, new Begin(asked.request(), asked.version()));
        relay.run();

        assertThat(sent.replaced())
                .singleElement()
                .extracting(Object::toString)
                .asString()
                .contains("PairCard")
                .doesNotContain(Stages.DILEMMA);
    }

    @Test
    void aRequestThatGoesOnLeavesItsCardsAlone() {
        var asked = stages.asked(asha, mentor);
        stages.says(bell, new Suggest(asked.request(), asked.version(), TypedTimes.of("2026-11-26", "18:00")));
        relay.run();

        assertThat(sent.replaced()).isEmpty();
    }

    @Test
    void whatTheChannelPutsOffIsReplacedLater() {
        var asked = stages.asked(asha, mentor);
        sent.answers(card -> Delivery.tryLater(Duration.ofMinutes(1)));
        stages.says(asha, new Withdraw(asked.request(), asked.version()));
        relay.run();
        assertThat(count("sent_card")).isEqualTo(1);

        sent.answers(card -> Delivery.sent());
        stages.passes(Duration.ofMinutes(1));

        assertThat(count("sent_card")).isZero();
    }

    @Test
    void aMessageThatIsGoneIsForgotten() {
        var asked = stages.asked(asha, mentor);
        sent.answers(card -> Delivery.gone("HTTP 404"));
        stages.says(asha, new Withdraw(asked.request(), asked.version()));
        relay.run();

        assertThat(count("sent_card")).isZero();
        assertThat(stateOfRenewals()).contains("DROPPED");
    }

    @Test
    void whatANodeWasReplacingWhenItStoppedIsReplacedByAnother() {
        var asked = stages.asked(asha, mentor);
        stages.says(asha, new Withdraw(asked.request(), asked.version()));
        jdbc.sql("""
                        UPDATE notification SET state = 'CLAIMED', next_try = NULL, leased_until = CURRENT_TIMESTAMP - INTERVAL '1' MINUTE
                        WHERE kind = 'card.taster'""").update();

        replacedBy(TasterClosed.class);
    }

    /** The request was read, then ended, and only then its card reached the chat. */
    @Test
    void anAnswerThatWasOnItsWayWhenTheRequestEndedIsReplacedToo() {
        var onItsWay = stages.asked(asha, mentor);
        jdbc.sql("DELETE FROM sent_card").update();
        stages.says(asha, new Withdraw(onItsWay.request(), onItsWay.version()));
        relay.run();
        assertThat(sent.replaced()).isEmpty();

        standing.answered(identity(bell), ELSEWHERE, onItsWay);

        replacedBy(TasterClosed.class);
    }

    @Test
    void aCardInWhosePlaceSomethingElseStandsIsLeftAlone() {
        var asked = stages.asked(asha, mentor);
        jdbc.sql("DELETE FROM sent_card").update();
        standing.answered(identity(bell), ELSEWHERE, asked);
        standing.answeredIn(ELSEWHERE, identity(bell), stages.says(asha, Browse.all()));

        stages.says(asha, new Withdraw(asked.request(), asked.version()));
        relay.run();

        assertThat(sent.replaced()).isEmpty();
    }

    private void replacedBy(Class<?> card) {
        relay.run();
        assertThat(sent.replaced()).singleElement().isInstanceOf(card);
        assertThat(sent.replaced().toString()).doesNotContain(Stages.DILEMMA);
        assertThat(count("sent_card")).isZero();
    }

    private static String reason(TasterToAnswer asked) {
        return asked.reasons().get(0);
    }

    private static Identity identity(Person person) {
        return new Identity(person.tenant(), person.object(), person.name(), null, null);
    }

    private List<String> stateOfRenewals() {
        return jdbc.sql("SELECT state FROM notification WHERE kind = 'card.taster' ORDER BY state")
                .query(String.class)
                .list();
    }

    private long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }
}
