package dev.soundingboard.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand;
import dev.soundingboard.taster.TypedTimes;
import dev.soundingboard.trainee.TraineeCommand.GrantException;
import dev.soundingboard.trainee.TraineeCommand.OpenException;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scheme team takes an exception back that nobody has used, and grants none that nobody needs (E3). */
@StorageTest
class ExceptionTakenBackTest {

    @Autowired
    Wessex wessex;

    @Autowired
    NorthWest northWest;

    @Autowired
    Pairs pairs;

    @Autowired
    Trainees trainees;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person morgan;
    private Person asha;

    @BeforeEach
    void aTraineeWhoseTimeIsOver() {
        clock.startsAgain();
        jdbc.sql("DELETE FROM person_role WHERE role = 'TRAINEE'").update();
        jdbc.sql("DELETE FROM notification").update();
        sent.startsAgain();
        morgan = wessex.admin("Morgan Reed");
        asha = wessex.trainee("Asha Rao");
        has(LocalDate.of(2024, 5, 3));
    }

    @Test
    void whoWasToldOfItIsToldKindlyThatItIsTakenBack() {
        var granted = granted();
        relay.run();

        assertThat(granted.ways()).extracting(Button::title).containsExactly("Team menu");
        assertThat(takesBack(granted).summary()).isEqualTo("Asha Rao has no exception any more");
        assertThat(takesBack(granted)).as("pressed twice").isInstanceOf(ExceptionWish.class);
        relay.run();

        assertThat(now().hasException()).isFalse();
        assertThat(now().waitsForException()).isFalse();
        assertThat(sent.to(asha.id()))
                .extracting(Card::summary)
                .containsExactly("The team has made an exception for you", "The exception for you is taken back");
        assertThat(says(new OpenException(now().id())).summary()).isEqualTo("Make an exception for Asha Rao?");
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry WHERE verb = 'trainee.take-back-exception'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void whoHasNotHeardOfItDoesNotHearThatItIsGone() {
        takesBack(granted());
        relay.run();

        assertThat(sent.to(asha.id())).isEmpty();
    }

    @Test
    void whatWasUsedStays() {
        var granted = granted();
        pairs.of(asha, wessex.mentor("Dr Alison Bell"));

        assertThat(((ExceptionWish) says(new OpenException(granted.trainee()))).takeBack())
                .isNull();
        assertThat(takesBack(granted)).isInstanceOf(ExceptionWish.class);
        assertThat(now().hasException()).isTrue();
    }

    @RepeatedTest(8)
    void whatIsUsedAtThatMomentIsEitherGoneOrStays() throws Exception { // E3
        var bell = wessex.mentor("Dr Alison Bell");
        var granted = granted();
        var ask = new TasterCommand.Send(bell.id(), "", "Video", true, TypedTimes.none());

        AtTheSameMoment.all(
                () -> wessex.says(asha, ask), () -> wessex.says(morgan, Objects.requireNonNull(granted.takeBack())));

        var requests = jdbc.sql("SELECT count(*) FROM taster_request WHERE mentor = ?")
                .param(bell.id())
                .query(Integer.class)
                .single();
        assertThat(now().hasException()).as("with the request, or neither").isEqualTo(requests == 1);
    }

    @Test
    void anotherSchemesTeamTakesNothingBack() {
        var takeBack = Objects.requireNonNull(granted().takeBack());

        assertThat(wessex.sees(northWest.admin("Patsy Entwistle"), takeBack)).isInstanceOf(Refusal.class);
        assertThat(now().hasException()).isTrue();
    }

    @Test
    void whoCanAskNowIsGrantedNone() {
        has(LocalDate.of(2027, 3, 23));

        var card = grants();

        assertThat(card.summary()).isEqualTo("Asha Rao needs no exception");
        assertThat(card.standing()).endsWith("They can ask now, without an exception.");
        assertThat(card.grantable()).isFalse();
        assertThat(now().hasException()).isFalse();
    }

    private ExceptionWish granted() {
        var granted = grants();
        assertThat(granted.grantedBy()).isEqualTo("Morgan Reed");
        return granted;
    }

    private ExceptionWish grants() {
        return (ExceptionWish) says(new GrantException(now().id(), now().version(), "Moved between regions."));
    }

    private Card takesBack(ExceptionWish granted) {
        return says(Objects.requireNonNull(granted.takeBack()));
    }

    private void has(LocalDate date) {
        trainees.add(now().hasDate(date));
    }

    private Trainee now() {
        return trainees.get(asha.id(), "wessex");
    }

    private Card says(Command command) {
        return wessex.sees(morgan, command);
    }
}
