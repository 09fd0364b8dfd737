package dev.soundingboard.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand;
import dev.soundingboard.taster.TypedTimes;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Pairs that the team makes, and how a pair ends (P1, P7, M2). */
@StorageTest
@TestPropertySource(properties = "sounding-board.schemes.folder=src/test/resources/introducing")
@Import(MentorshipsTest.FeatureOfTheTest.class)
class MentorshipsTest {

    @Autowired
    Wessex wessex;

    @Autowired
    Mentorships mentorships;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    private Person asha;
    private Mentor bell;

    @BeforeEach
    void aTraineeAndAMentorInASchemeThatIntroduces() {
        sent.startsAgain();
        clock.startsAgain();
        asha = wessex.traineeOf("introducing", "Asha Rao");
        bell = wessex.mentorOf("introducing", 1, "Dr Alison Bell");
    }

    @Test
    void bothAreToldOfTheOtherInTheSchemesWords() {
        assertThat(introduce(asha, bell)).isTrue();

        var trainees = newestTo(asha, PairCard.class);
        assertThat(trainees.summary()).isEqualTo("You and Dr Alison Bell are a pair");
        assertThat(trainees.lead()).startsWith("We think that you two will get on.");
        assertThat(trainees.contact()).isEqualTo("Teams");
        assertThat(trainees.steps()).containsExactly("Say hello.");
        var mentors = newestTo(wessex.person(bell.person()), PairCard.class);
        assertThat(mentors.summary()).isEqualTo("You and Asha Rao are a pair");
        assertThat(mentors.lead()).startsWith("We think that you two will get on.");
        assertThat(mentors.contact()).isEmpty();
    }

    @Test
    void anIntroductionTakesAPlaceAndThereIsNoneWithoutOne() {
        assertThat(introduce(asha, bell)).isTrue();
        assertThat(introduce(asha, bell)).as("they are a pair already").isTrue();

        assertThat(introduce(wessex.traineeOf("introducing", "Ben Carter"), bell))
                .isFalse();
        assertThat(mentorships.currentOf(bell.person(), "introducing")).hasSize(1);
    }

    @Test
    void nobodyIsIntroducedToThemselfOrIntoAnotherScheme() {
        assertThat(introduce(wessex.person(bell.person()), bell)).isFalse();
        assertThat(introduce(asha, wessex.mentor("Dr Wessex"))).isFalse();
    }

    @Test
    void eitherEndsItWithoutAReasonAndTheOtherIsTold() {
        introduce(asha, bell);
        var pair = mentorships.between(asha.id(), bell.id()).orElseThrow();
        var end = new End(pair.id(), 0, "");

        var ended = says(asha, end);
        assertThat(ended.summary()).isEqualTo("Your mentoring with Dr Alison Bell has ended");
        assertThat(says(asha, end)).as("pressed twice").isEqualTo(ended);

        assertThat(newestTo(wessex.person(bell.person()), EndedCard.class).ways())
                .isNotEmpty();
        assertThat(mentorships.between(asha.id(), bell.id())).isEmpty();
    }

    @Test
    void theCardIsPutTogetherFromWhatFeaturesSayAndBeginsWithWhatIsMostUrgent() {
        introduce(asha, bell);

        var card = newestTo(asha, PairCard.class);
        assertThat(card.facts()).extracting(PairPart.Fact::says).contains("2 of 3 by March");
        assertThat(card.past()).extracting(PairSoFar.Step::says).containsExactly("You met", "The team introduced you");
        assertThat(card.ways())
                .as("the first is what somebody waits for, and with the menu there are six")
                .extracting(Button::title)
                .hasSize(5)
                .startsWith("Now")
                .contains("Next")
                .doesNotContain("Later 4");
        assertThat(card.met()).isFalse();
    }

    @Test
    void onceTheyHaveMetTheFirstMeetingStandsWithTheGroundRules() {
        introduce(asha, bell);
        clock.passes(FeatureOfTheTest.UNTIL_THEY_MEET);
        var pair = mentorships.between(asha.id(), bell.id()).orElseThrow();

        var card = (PairCard) says(asha, new Open(pair.id()));
        assertThat(card.met()).as("S3").isTrue();
        assertThat(card.lead()).isEmpty();
        assertThat(card.steps()).containsExactly("Say hello.");
    }

    /** Stands for sessions, agreements and all that other features add. */
    @TestComponent
    static class FeatureOfTheTest implements PairPart {

        static final Duration UNTIL_THEY_MEET = Duration.ofDays(7);

        private final TestClock clock;

        FeatureOfTheTest(TestClock clock) {
            this.clock = clock;
        }

        @Override
        public Part of(MentorshipInFull pair, UUID reader) {
            var met = !clock.instant().isBefore(TestClock.MONDAY_AT_NINE.plus(UNTIL_THEY_MEET));
            return new Part(
                    List.of(new Fact("Sessions", "2 of 3 by March")),
                    List.of(new Happening(TestClock.MONDAY_AT_NINE.plusSeconds(60), "You met")),
                    Stream.of(
                                    way(Urgency.ANY_TIME, "Later 1"),
                                    way(Urgency.NEXT, "Next"),
                                    way(Urgency.ANY_TIME, "Later 2"),
                                    way(Urgency.NOW, "Now"),
                                    way(Urgency.ANY_TIME, "Later 3"),
                                    way(Urgency.ANY_TIME, "Later 4"))
                            .toList(),
                    met);
        }

        private static Way way(Urgency urgency, String title) {
            return new Way(urgency, new Button(title, new Home()));
        }
    }

    @Test
    void anEndedPairFreesThePlaceAndStillCountsForItsYear() {
        var atATime = bell;
        var perYear = wessex.traineeMentor("Dr Trainee");
        introduce(asha, atATime);
        says(
                asha,
                new End(
                        mentorships
                                .between(asha.id(), atATime.id())
                                .orElseThrow()
                                .id(),
                        0,
                        ""));
        assertThat(introduce(wessex.traineeOf("introducing", "Ben Carter"), atATime))
                .isTrue();

        for (var name : List.of("Carys Lloyd", "Dev Patel")) {
            var trainee = wessex.trainee(name);
            assertThat(introduceIn("wessex", trainee, perYear)).isTrue();
            var pair = mentorships.between(trainee.id(), perYear.id()).orElseThrow();
            says(trainee, new End(pair.id(), 0, ""));
        }
        assertThat(introduceIn("wessex", wessex.trainee("Ben Carter"), perYear))
                .as("two a year (M2)")
                .isFalse();
    }

    @Test
    void nobodyElseSeesOrEndsIt() {
        introduce(asha, bell);
        var pair = mentorships.between(asha.id(), bell.id()).orElseThrow();

        for (var command : List.<Command>of(new Open(pair.id()), new End(pair.id(), 0, ""))) {
            assertThat(says(wessex.traineeOf("introducing", "Ben Carter"), command))
                    .isEqualTo(MentorshipCards.noSuchPair());
        }
        assertThat(says(asha, new Open(pair.id()))).isInstanceOf(PairCard.class);
    }

    @Test
    void whereTheTeamIntroducesThereIsNoTasterToAskFor() {
        var times = TypedTimes.of("2026-11-25", "18:00");
        for (var command : List.<Command>of(
                new TasterCommand.Ask(bell.id()), new TasterCommand.Send(bell.id(), "", "Video", false, times))) {
            var refusal = (Refusal) says(asha, command);
            assertThat(refusal.reason()).startsWith("In this scheme the team introduces you to a mentor");
            assertThat(refusal.ways()).isNotEmpty();
        }
    }

    private boolean introduce(Person trainee, Mentor mentor) {
        return introduceIn("introducing", trainee, mentor);
    }

    private boolean introduceIn(String scheme, Person trainee, Mentor mentor) {
        return Objects.requireNonNull(
                transaction.execute(status -> mentorships.introduce(trainee.id(), mentor.id(), scheme)));
    }

    private Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }

    private <C> C newestTo(Person person, Class<C> kind) {
        relay.run();
        var cards = sent.to(person.id());
        assertThat(cards).as("sent to " + person.name()).isNotEmpty();
        return kind.cast(cards.get(cards.size() - 1));
    }
}
