package dev.soundingboard.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.soundingboard.journal.JournalCommand.Met;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentorship.MentorshipCommand.AskPause;
import dev.soundingboard.mentorship.MentorshipCommand.ChooseToPause;
import dev.soundingboard.mentorship.MentorshipCommand.ChooseToResume;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import dev.soundingboard.mentorship.MentorshipCommand.Pause;
import dev.soundingboard.mentorship.MentorshipCommand.Resume;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.session.SessionCommand.Plan;
import dev.soundingboard.session.TypedSession;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A break: either takes it, either ends it, and the place stays taken (P7, M2). */
@StorageTest
class PauseTest {

    @Autowired
    Pairs pairs;

    @Autowired
    Wessex wessex;

    @Autowired
    Mentors mentors;

    @Autowired
    Mentorships mentorships;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    private Pairs.Two two;

    @BeforeEach
    void aPair() {
        sent.startsAgain();
        clock.startsAgain();
        two = pairs.of(wessex.trainee("Asha Rao"), wessex.mentorWithRoomFor(1, "Dr Alison Bell"));
        relay.run();
    }

    @Test
    void theOtherIsToldKindlyAndTheCardSaysSo() {
        var card = (PairCard) says(two.trainee(), new Pause(two.id(), 0, "2027-01-11"));

        assertThat(card.note())
                .isEqualTo("This is paused until 11 January 2027. Your place stays yours, and I send no reminders.");
        assertThat(card.ways()).extracting(Button::title).first().isEqualTo("Start again");
        var told = newestTo(two.mentor());
        assertThat(told.summary()).isEqualTo("Asha Rao would like a break from mentoring");
        assertThat(told.text())
                .isEqualTo("It isn’t about you. This is paused until 11 January 2027. "
                        + "Asha Rao keeps their place, and I send no reminders.");
        assertThat(mentorships.inFull(two.id()).orElseThrow().mentorship().isPaused())
                .isTrue();
        assertThat(says(two.mentor(), new Home()).toString()).contains("Your mentoring with Asha Rao is paused");
    }

    @Test
    void thePlaceStaysTaken() {
        says(two.mentor(), new Pause(two.id(), 0, ""));

        assertThat(mentors.find(two.standing().id()).orElseThrow().hasRoom(clock.instant()))
                .as("M2")
                .isFalse();
    }

    @Test
    void eitherStartsAgainAndTheOtherIsTold() {
        says(two.trainee(), new Pause(two.id(), 0, ""));

        var card = (PairCard) says(two.mentor(), new Resume(two.id(), 1));

        assertThat(card.note()).isEmpty();
        assertThat(newestTo(two.trainee()).summary()).isEqualTo("Dr Alison Bell is back from the break");
    }

    @Test
    void onTheLastDayBothAreAskedWhetherTheyAreReady() {
        says(two.trainee(), new Pause(two.id(), 0, "2026-12-07"));
        clock.passes(Duration.ofDays(13));
        relay.run();
        assertThat(sent.to(two.trainee().id())).last().isInstanceOf(PairCard.class);

        clock.passes(Duration.ofDays(1));

        assertThat(newestTo(two.mentor()).summary()).isEqualTo("Ready to go on with Asha Rao?");
        var asked = newestTo(two.trainee());
        assertThat(asked.summary()).isEqualTo("Ready to go on with Dr Alison Bell?");
        assertThat(((PairCard) says(two.trainee(), asked.ways().get(0).command())).note())
                .isEmpty();
    }

    @Test
    void nobodyIsAskedAboutABreakThatIsOverOrHasAnotherEnd() {
        says(two.trainee(), new Pause(two.id(), 0, "2026-12-07"));
        says(two.trainee(), new Pause(two.id(), 1, "2026-12-14"));
        relay.run();
        sent.startsAgain();
        clock.passes(Duration.ofDays(14));
        relay.run();
        assertThat(sent.to(two.trainee().id())).as("the old day").isEmpty();

        says(two.mentor(), new Resume(two.id(), 2));
        relay.run();
        sent.startsAgain();
        clock.passes(Duration.ofDays(7));
        relay.run();
        assertThat(sent.to(two.trainee().id())).as("started again").isEmpty();
    }

    @Test
    void anEndLeavesNothingOfTheBreak() {
        says(two.trainee(), new Pause(two.id(), 0, "2026-12-07"));
        says(two.mentor(), new End(two.id(), 1, ""));
        relay.run();
        sent.startsAgain();
        clock.passes(Duration.ofDays(14));
        relay.run();

        assertThat(Stream.of(two.trainee(), two.mentor())
                        .flatMap(person -> sent.to(person.id()).stream())
                        .map(Card::summary))
                .noneMatch(it -> it.startsWith("Ready to go on"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23",
                "2020-01-01",
                "2027-11-24",
                "9999-12-31",
                "2027-02-30",
                "soon",
                "👩‍⚕️",
                "+999999999-12-31"
            })
    void aDayThatMakesNoSenseIsKeptInTheFormAndNothingIsPaused(String until) {
        var form = (PauseForm) says(two.trainee(), new Pause(two.id(), 0, until));

        assertThat(form.problem()).contains("leave it empty");
        assertThat(form.until()).isEqualTo(until);
        assertThat(((PairCard) says(two.trainee(), new Open(two.id()))).note()).isEmpty();
    }

    @Test
    void anOutdatedButtonShowsWhereTheyStandAndADoublePressIsOne() {
        says(two.trainee(), new Pause(two.id(), 0, "2026-12-07"));

        assertThat(((PairCard) says(two.trainee(), new Pause(two.id(), 0, "2026-12-07"))).note())
                .as("pressed twice")
                .startsWith("This is paused until 7 December 2026.");
        says(two.mentor(), new Resume(two.id(), 1));
        assertThat(((PairCard) says(two.trainee(), new Pause(two.id(), 1, ""))).note())
                .isEqualTo("This has changed in the meantime. Here is where you two stand now.");
        assertThat(((PairCard) says(two.trainee(), new Resume(two.id(), 1))).note())
                .as("as they wished")
                .isEmpty();
    }

    @Test
    void afterItsLastDayTheCardSaysThatItWasUntilThen() {
        says(two.trainee(), new Pause(two.id(), 0, "2026-12-07"));
        clock.passes(Duration.ofDays(20));

        var card = (PairCard) says(two.trainee(), new Open(two.id()));

        assertThat(card.note())
                .isEqualTo("Your break was until 7 December 2026. Either of you can start again. "
                        + "Your place stays yours, and I send no reminders.");
        assertThat(titles(card)).first().isEqualTo("Start again");
    }

    @Test
    void inABreakNobodyIsOfferedToPlanOrToMeet() {
        says(two.trainee(), new Met(two.id(), null));
        assertThat(titles(says(two.trainee(), new Open(two.id())))).contains("Plan a session", "We met");

        says(two.trainee(), new Pause(two.id(), 0, ""));

        var card = (PairCard) says(two.mentor(), new Open(two.id()));
        assertThat(titles(card)).containsExactly("Start again", "Agree how you will work", "Our sessions");
        assertThat(card.facts()).extracting(PairPart.Fact::says).noneMatch(it -> it.contains("Meet by"));
        assertThat(card.met())
                .as("the steps of a first meeting wait with the ground rules")
                .isTrue();
        assertThat(card.paused()).as("the break can be changed").isTrue();
    }

    @Test
    void inABreakNothingIsPlannedAndWhatWasTypedIsKept() {
        says(two.trainee(), new Pause(two.id(), 0, ""));

        assertThat(says(
                        two.mentor(),
                        new Plan(two.id(), null, new TypedSession("2026-11-24", "18:00", "60", "Video", "Room 7", ""))))
                .asString()
                .contains("You two are taking a break. Say “resume” to start again, then plan.", "Room 7");
    }

    @Test
    void aMeetingFromBeforeTheBreakCanBeLogged() {
        var tomorrow = new TypedSession("2026-11-24", "18:00", "60", "Video", "", "");
        says(two.trainee(), new Plan(two.id(), null, tomorrow));
        clock.passes(Duration.ofDays(2));
        says(two.trainee(), new Pause(two.id(), 0, ""));

        assertThat(titles(says(two.trainee(), new Open(two.id())))).contains("We met");
    }

    @Test
    void typedItOpensTheFormToPause() {
        assertThat(says(two.trainee(), new ChooseToPause())).isEqualTo(says(two.trainee(), new AskPause(two.id())));
    }

    @Test
    void typedItStartsTheOnlyPausedOneAgainAndTheOtherIsTold() {
        pairs.of(wessex.trainee("Ben Carter"), wessex.mentor("Dr Alison Bell"));
        says(two.trainee(), new Pause(two.id(), 0, ""));

        var card = (PairCard) says(two.mentor(), new ChooseToResume());

        assertThat(card.note()).isEmpty();
        assertThat(card.paused()).isFalse();
        assertThat(newestTo(two.trainee()).summary()).isEqualTo("Dr Alison Bell is back from the break");
        assertThat(says(two.mentor(), new ChooseToResume())).as("typed twice").isEqualTo(card);
    }

    @Test
    void ofSeveralBreaksItAsksWhichIsOver() {
        var mentor = wessex.mentor("Dr Tunde Okafor");
        var asha = pairs.of(two.trainee(), mentor);
        var ben = pairs.of(wessex.trainee("Ben Carter"), mentor);
        var carys = pairs.of(wessex.trainee("Carys Lloyd"), mentor);
        assertThat(((PairList) says(asha.mentor(), new ChooseToResume())).summary())
                .isEqualTo("None of these is paused");

        says(asha.trainee(), new Pause(asha.id(), 0, ""));
        says(carys.trainee(), new Pause(carys.id(), 0, ""));

        var list = (PairList) says(ben.mentor(), new ChooseToResume());
        assertThat(list.summary()).isEqualTo("Which of them would you like to start again?");
        assertThat(list.pairs())
                .extracting(PairList.Row::name)
                .as("Ben isn’t on a break")
                .containsExactlyInAnyOrder("Asha Rao", "Carys Lloyd");
        var card = (PairCard) says(ben.mentor(), list.pairs().get(0).way().command());
        assertThat(card.paused()).isFalse();
    }

    private static List<String> titles(Card card) {
        return ((PairCard) card).ways().stream().map(Button::title).toList();
    }

    private Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }

    private News newestTo(Person person) {
        relay.run();
        var cards = sent.to(person.id());
        assertThat(cards).as("sent to " + person.name()).isNotEmpty();
        return (News) cards.get(cards.size() - 1);
    }
}
