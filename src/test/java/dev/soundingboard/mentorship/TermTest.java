package dev.soundingboard.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.mentorship.MentorshipCommand.GoOn;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.trainee.TraineeCommand;
import dev.soundingboard.trainee.Trainees;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** How long the mentoring of a pair lasts, by its scheme (S2, F2). */
@StorageTest
@Import(TermTest.Endings.class)
class TermTest {

    @Autowired
    Pairs pairs;

    @Autowired
    Wessex wessex;

    @Autowired
    NorthWest northWest;

    @Autowired
    Trainees trainees;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    Endings endings;

    private Person priya;

    @BeforeEach
    void aReturnerOfTheSecondOfNovember() {
        sent.startsAgain();
        clock.startsAgain();
        endings.all.clear();
        priya = northWest.trainee("Priya Shah");
    }

    @Test
    void inTheNorthWestItClosesItselfSixMonthsAfterTheReturn() {
        var two = northWestPair();
        assertThat(((PairCard) says(priya, new Open(two.id()))).facts())
                .as("S2: from the return, not from the pairing")
                .contains(new PairPart.Fact("Lasts until", "2 May 2027"));

        goesTo("2027-04-01T12:00:00Z");
        assertThat(newestTo(priya)).as("not yet").isNotInstanceOf(NearCard.class);
        goesTo("2027-04-02T08:00:00Z");
        var near = (NearCard) newestTo(priya);
        assertThat(near.summary()).isEqualTo("Your mentoring with Dr Alma Rigby ends on 2 May 2027");
        assertThat(near.alternatives()).contains("Ask the team about another arrangement.");
        assertThat(newestTo(two.mentor()).summary()).isEqualTo("Your mentoring with Priya Shah ends on 2 May 2027");

        goesTo("2027-05-02T08:00:00Z");
        var ended = (EndedCard) newestTo(priya);
        assertThat(ended.summary()).isEqualTo("Your mentoring with Dr Alma Rigby has ended");
        assertThat(ended.next()).isEqualTo("Its time in this scheme is over.");
        assertThat(ended.alternatives()).isEqualTo(near.alternatives());
        assertThat(ended.ways())
                .as("the time to ask is over too")
                .extracting(Button::title)
                .containsExactly("What is waiting for me");
        assertThat(newestTo(two.mentor()).summary()).isEqualTo("Your mentoring with Priya Shah has ended");
        assertThat(endings.of(two.id()))
                .containsExactly(new MentorshipEvent.Ended(
                        two.id(), two.pair().mentorship().pair(), null, Ending.BY_TERM));
    }

    @Test
    void aReturnDateThatMovesTakesTheEndWithIt() {
        var two = northWestPair();

        returns(LocalDate.of(2026, 12, 14));

        assertThat(endOf(two)).isEqualTo("14 June 2027");
        goesTo("2027-05-02T08:00:00Z");
        assertThat(newestTo(priya))
                .as("the old days are nobody’s any more")
                .isNotInstanceOfAny(NearCard.class, EndedCard.class);
        goesTo("2027-06-14T08:00:00Z");
        assertThat(newestTo(priya)).isInstanceOf(EndedCard.class);
    }

    @Test
    void whoMovesTheReturnDateSeesTheNewEndFirstAndTheMentorIsToldThatAlone() {
        var two = northWestPair();
        var before = trainees.get(priya.id(), "north-west");

        var asked = says(priya, new TraineeCommand.Date("2026-12-14", false));
        assertThat(asked.toString())
                .contains("Your mentoring with Dr Alma Rigby would last until 14 June 2027."
                        + " I would tell Dr Alma Rigby that day, and not why.");
        says(priya, new TraineeCommand.Move(before.version(), "2026-12-14"));

        var told = (News) newestTo(two.mentor());
        assertThat(told.summary()).isEqualTo("Your mentoring with Priya Shah now lasts until 14 June 2027");
        assertThat(told.text()).as("D2: neither the date nor why").doesNotContain("return", "December");
    }

    @Test
    void aDateThatMovesNoEndTellsNobody() {
        var two = northWestPair();
        goesTo("2027-04-20T12:00:00Z");
        relay.run();
        sent.startsAgain();

        assertThat(says(priya, new TraineeCommand.Date("2026-11-01", false)).toString())
                .contains("Your mentoring with Dr Alma Rigby lasts until 2 May 2027, as before.");
        returns(LocalDate.of(2026, 11, 1));

        relay.run();
        assertThat(sent.to(two.mentor().id())).isEmpty();
    }

    @Test
    void nobodysMentoringEndsWithoutTheNoticeWhateverTheDateMovesTo() {
        var two = northWestPair();

        returns(LocalDate.of(2026, 6, 1));

        assertThat(endOf(two)).as("a month from today").isEqualTo("23 December 2026");
    }

    @Test
    void anEarlierDateNeverMakesItLonger() {
        var two = northWestPair();
        goesTo("2027-04-20T12:00:00Z");

        returns(LocalDate.of(2026, 11, 1));
        assertThat(endOf(two)).isEqualTo("2 May 2027");
        returns(LocalDate.of(2026, 5, 1));
        assertThat(endOf(two)).isEqualTo("2 May 2027");
    }

    @Test
    void whoIsPairedAfterThatTimeByAnExceptionHasAsLong() {
        returns(LocalDate.of(2026, 3, 2));

        assertThat(endOf(northWestPair())).as("E3").isEqualTo("23 May 2027");
    }

    @Test
    void whatHasEndedBeforeIsToldNothingAtItsTime() {
        var two = northWestPair();
        says(two.mentor(), new End(two.id(), 0, ""));
        relay.run();
        sent.startsAgain();

        goesTo("2027-05-03T08:00:00Z");

        relay.run();
        assertThat(sent.to(priya.id()))
                .as("they never met, so not even a survey")
                .isEmpty();
        assertThat(endings.of(two.id())).hasSize(1);
    }

    @Test
    void coreTraineesAreBothAskedAndItGoesOnUnlessOneSaysNo() {
        var two = pairs.of("core-trainees");
        goesTo("2027-05-23T08:00:00Z");

        var asked = question(two.trainee());
        assertThat(asked.summary()).isEqualTo("Would you like to go on with Dr Alison Bell?");
        assertThat(question(two.mentor()).ways()).isNotEmpty();
        assertThat(says(two.mentor(), new Home()).toString()).contains("Would you like to go on with Asha Rao?");
        var card = (PairCard) says(two.trainee(), asked.ways().get(0).command());
        assertThat(card.note()).isEqualTo("Thank you. It goes on unless one of you ends it.");
        assertThat(says(two.trainee(), asked.ways().get(0).command()))
                .as("the question still stands in the chat, and is pressed again")
                .isEqualTo(card);
        assertThat(card.ways()).extracting(Button::title).doesNotContain("Yes, go on");
        assertThat(((PairCard) says(two.mentor(), new Open(two.id()))).ways())
                .as("the other is still asked, and isn’t told")
                .extracting(Button::title)
                .first()
                .isEqualTo("Yes, go on");

        goesTo("2027-08-23T08:00:00Z");
        assertThat(says(two.mentor(), new Open(two.id()))).as("it goes on").isInstanceOf(PairCard.class);
    }

    @Test
    void oneWhoSaysNoEndsIt() {
        var two = pairs.of("core-trainees");
        goesTo("2027-05-23T08:00:00Z");
        says(two.trainee(), new GoOn(two.id()));

        var form = (EndForm)
                says(two.mentor(), question(two.mentor()).ways().get(1).command());
        assertThat(says(two.mentor(), new End(two.id(), form.version(), ""))).isInstanceOf(EndedCard.class);

        assertThat(((EndedCard) newestTo(two.trainee())).next()).startsWith("That is nobody’s fault.");
        assertThat(endings.all)
                .filteredOn(ended -> ended.mentorship().equals(two.id()))
                .singleElement()
                .satisfies(ended -> assertThat(ended.how()).isEqualTo(Ending.NOT_CONTINUED));
    }

    @Test
    void anAnswerOfTheOneOutdatesNoFormOfTheOther() {
        var two = pairs.of("core-trainees");
        goesTo("2027-05-23T08:00:00Z");
        var form = (EndForm)
                says(two.mentor(), question(two.mentor()).ways().get(1).command());

        says(two.trainee(), new GoOn(two.id()));

        assertThat(says(two.mentor(), new End(two.id(), form.version(), ""))).isInstanceOf(EndedCard.class);
    }

    @Test
    void beforeItIsAskedThereIsNothingToAnswer() {
        var two = pairs.of("core-trainees");

        var card = (PairCard) says(two.trainee(), new GoOn(two.id()));

        assertThat(card.ways()).extracting(Button::command).noneMatch(GoOn.class::isInstance);
        assertThat(card.facts()).contains(new PairPart.Fact("Planned until", "23 May 2027"));
    }

    @Test
    void elsewhereItIsOpen() {
        for (var scheme : List.of("generic", "wessex")) {
            var two = pairs.of(scheme);
            assertThat(((PairCard) says(two.trainee(), new Open(two.id()))).facts())
                    .extracting(PairPart.Fact::name)
                    .doesNotContain("Lasts until", "Planned until");
        }
    }

    /** What other features hear. */
    @TestComponent
    static class Endings {

        private final List<MentorshipEvent.Ended> all = new ArrayList<>();

        List<MentorshipEvent.Ended> of(UUID mentorship) {
            return all.stream()
                    .filter(ended -> ended.mentorship().equals(mentorship))
                    .toList();
        }

        @EventListener
        void on(MentorshipEvent.Ended ended) {
            all.add(ended);
        }
    }

    private Pairs.Two northWestPair() {
        return pairs.of(priya, northWest.mentorWithRoomFor(2, "Dr Alma Rigby"));
    }

    private String endOf(Pairs.Two two) {
        return ((PairCard) says(two.trainee(), new Open(two.id())))
                .facts()
                .get(0)
                .says();
    }

    private void returns(LocalDate date) {
        transaction.executeWithoutResult(
                status -> trainees.add(trainees.get(priya.id(), "north-west").hasDate(date)));
    }

    private void goesTo(String moment) {
        clock.passes(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }

    /** Whether to go on; reminders that are due on the same day come in a message of their own. */
    private News question(Person person) {
        relay.run();
        return sent.to(person.id()).stream()
                .filter(card -> card.summary().startsWith("Would you like to go on"))
                .map(News.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Card newestTo(Person person) {
        relay.run();
        var cards = sent.to(person.id());
        assertThat(cards).as("sent to " + person.name()).isNotEmpty();
        return Objects.requireNonNull(cards.get(cards.size() - 1));
    }
}
