package dev.soundingboard.agreement;

import static dev.soundingboard.agreement.Desk.titles;
import static dev.soundingboard.agreement.Desk.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.agreement.AgreementCommand.Open;
import dev.soundingboard.chat.HomeItem.Waiting;
import dev.soundingboard.chat.News;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.mentorship.PairPart.Fact;
import dev.soundingboard.mentorship.PairPart.Happening;
import dev.soundingboard.people.Person;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What waits for whom, where it is seen, and when the two are reminded (A5). */
@StorageTest
@Import(Desk.class)
class AgreementRemindersTest {

    private static final String IS_IT_RIGHT = "It’s time to look at your agreement again. Is it still right?";

    @Autowired
    Pairs pairs;

    @Autowired
    Desk desk;

    @Autowired
    Wessex wessex;

    @Autowired
    AgreementHome home;

    @Autowired
    AgreementPart part;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    private Two two;
    private Person asha;
    private Person bell;

    @BeforeEach
    void twoWhoAreAPair() {
        sent.startsAgain();
        clock.startsAgain();
        two = pairs.ofWessex();
        asha = two.trainee();
        bell = two.mentor();
    }

    @Test
    void whatWasBegunAndNotFinishedIsRememberedAWeekLater() {
        desk.writes(asha, two, "A2", words("To speak up."));
        clock.passes(Duration.ofDays(6));
        assertThat(desk.heardBy(asha)).isEmpty();

        clock.passes(Duration.ofDays(1));
        assertThat(desk.heardBy(asha))
                .containsExactly("Your agreement isn’t finished. Carry on, or confirm what you have.");
        assertThat(desk.heardBy(bell)).hasSize(1);
    }

    @Test
    void aWeekAfterTheyBecameAPairBothAreRemindedOnceIfNobodyHasBegunS5() {
        clock.passes(Duration.ofDays(6));
        assertThat(remindedOfNothingAgreed(asha)).isEmpty();

        clock.passes(Duration.ofDays(1));
        assertThat(remindedOfNothingAgreed(bell)).hasSize(1);
        assertThat(remindedOfNothingAgreed(asha))
                .singleElement()
                .satisfies(reminder -> assertThat(desk.presses(asha, reminder.ways(), "Agree how you will work"))
                        .isInstanceOf(StartCard.class));
        clock.passes(Duration.ofDays(100));
        assertThat(remindedOfNothingAgreed(asha)).hasSize(1);
    }

    @Test
    void whoeverHasBegunOrTakesABreakOrHasEndedHearsNothingOfTheSort() {
        desk.writes(asha, two, "A2", words("To speak up."));
        var away = pairs.ofWessex();
        desk.says(away.trainee(), new MentorshipCommand.Pause(away.id(), 0, ""));
        var over = pairs.ofWessex();
        desk.says(over.trainee(), new MentorshipCommand.End(over.id(), 0, ""));

        clock.passes(Duration.ofDays(7));

        assertThat(remindedOfNothingAgreed(bell)).isEmpty();
        assertThat(remindedOfNothingAgreed(away.trainee())).isEmpty();
        assertThat(remindedOfNothingAgreed(over.mentor())).isEmpty();
    }

    @Test
    void duringABreakNobodyIsRemindedAndStillHearsWhatTheOtherDid() {
        desk.writes(asha, two, "A2", words("To speak up."));
        desk.says(asha, new MentorshipCommand.Pause(two.id(), 0, ""));
        clock.passes(Duration.ofDays(7));
        assertThat(desk.heardBy(asha)).isEmpty();
        assertThat(desk.heardBy(bell)).isEmpty();

        desk.signs(asha, two);
        assertThat(desk.heardBy(bell)).hasSize(1).allMatch(lead -> lead.startsWith("Asha Rao has confirmed this"));
    }

    @Test
    void whoeverHasConfirmedIsNotReminded() {
        desk.writes(asha, two, "A2", words("To speak up."));
        desk.signs(asha, two);
        clock.passes(Duration.ofDays(7));

        assertThat(desk.heardBy(asha)).isEmpty();
        assertThat(desk.heardBy(bell)).hasSize(2).allMatch(lead -> lead.startsWith("Asha Rao has confirmed this"));
    }

    @Test
    void onTheReviewDayBothAreAskedAndStillRightSetsTheNextA5() {
        desk.settles(two, new Said("By video.", "", "", ""));
        clock.passes(Duration.ofDays(92));

        assertThat(desk.heardBy(asha)).last().isEqualTo(IS_IT_RIGHT);
        assertThat(desk.heardBy(bell)).last().isEqualTo(IS_IT_RIGHT);
        var card = desk.opens(asha, two);
        assertThat(titles(card.ways())).startsWith("Still right", "Change it");

        var kept = (ReadCard) desk.presses(asha, card.ways(), "Still right");
        assertThat(kept.lead()).isEqualTo("Thank you. This is what you agreed.");
        assertThat(kept.facts()).contains(new ReadCard.Fact("Look at it again", "23 May 2027"));
        assertThat(desk.presses(asha, card.ways(), "Still right"))
                .as("pressed twice")
                .isEqualTo(kept);
        clock.passes(Duration.ofDays(89));
        assertThat(desk.heardBy(bell)).filteredOn(IS_IT_RIGHT::equals).hasSize(2);
    }

    @Test
    void theyChooseTheDayThemselvesAndNobodyIsRemindedOfWhatHasEndedA5() {
        desk.writes(asha, two, "A5", new Said("", "", "", "2026-12-01"));
        desk.settles(two, words("By video."));
        assertThat(desk.opens(asha, two).facts()).contains(new ReadCard.Fact("Look at it again", "1 December 2026"));
        desk.says(asha, new MentorshipCommand.End(two.id(), 0, ""));
        clock.passes(Duration.ofDays(9));

        assertThat(desk.heardBy(bell)).doesNotContain(IS_IT_RIGHT);
    }

    @Test
    void thePairsCardSaysWhatComesNextAndWhatHolds() {
        assertThat(ways(asha)).containsExactly("NEXT Agree how you will work");
        desk.writes(asha, two, "A1", words("By video."));
        assertThat(ways(asha)).containsExactly("NEXT Finish your agreement");
        desk.signs(asha, two);
        assertThat(ways(bell)).containsExactly("NOW Read and sign");
        assertThat(ways(asha)).containsExactly("ANY_TIME Our agreement");
        desk.talkedThrough(bell, two);

        var part = this.part.of(two.pair(), asha.id());
        assertThat(part.facts())
                .containsExactly(
                        new Fact("Agreement", "Agreed on 23 November 2026. Look at it again on 23 February 2027."));
        assertThat(part.past()).extracting(Happening::says).containsExactly("You agreed how you work together");
        clock.passes(Duration.ofDays(92));
        assertThat(ways(asha)).containsExactly("NEXT Look at your agreement again");
    }

    @Test
    void homeNamesOnlyWhatWaits() {
        assertThat(atHome(asha)).isEmpty();
        desk.writes(asha, two, "A1", words("By video."));
        assertThat(atHome(asha)).containsExactly("Your agreement with Dr Alison Bell isn’t finished");
        assertThat(atHome(bell)).isEmpty();
        desk.signs(asha, two);
        assertThat(atHome(asha)).isEmpty();
        assertThat(atHome(bell)).containsExactly("Asha Rao is waiting for you to read your agreement");
        desk.talkedThrough(bell, two);
        assertThat(atHome(bell)).isEmpty();
        clock.passes(Duration.ofDays(92));
        assertThat(atHome(bell)).containsExactly("It’s time to look at your agreement with Asha Rao again");
        assertThat(desk.says(bell, new Open(two.id()))).isInstanceOf(ReadCard.class);
    }

    private List<News> remindedOfNothingAgreed(Person person) {
        return desk.toldTo(person).stream()
                .filter(card -> card.summary().startsWith("How will you and"))
                .map(News.class::cast)
                .toList();
    }

    private List<String> ways(Person reader) {
        return part.of(two.pair(), reader.id()).ways().stream()
                .map(way -> way.urgency() + " " + way.button().title())
                .toList();
    }

    private List<String> atHome(Person person) {
        return home.waitingFor(wessex.actor(person)).stream().map(Waiting::text).toList();
    }
}
