package dev.soundingboard.suspension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Confirmation;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.PickForm;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.SuspensionCommand.Choose;
import dev.soundingboard.mentor.SuspensionCommand.Open;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand.Send;
import dev.soundingboard.taster.TypedTimes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scheme team hides a mentor from trainees, kindly, and puts them back. */
@StorageTest
class SuspensionTest {

    private static final String NO_PLACE =
            "Dr Alison Bell has no place left just now. Other mentors would like to meet you.";

    @Autowired
    Wessex wessex;

    @Autowired
    NorthWest northWest;

    @Autowired
    Pairs pairs;

    @Autowired
    Mentors mentors;

    @Autowired
    Mentorships mentorships;

    @Autowired
    PhraseBook phrases;

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
    private Mentor bell;

    @BeforeEach
    void aMentorAndAnAdmin() {
        clock.startsAgain();
        wessex.nobodyMentors();
        jdbc.sql("DELETE FROM person_role WHERE role = 'MENTOR'").update();
        jdbc.sql("DELETE FROM notification").update();
        sent.startsAgain();
        morgan = wessex.admin("Morgan Reed");
        asha = wessex.trainee("Asha Rao");
        bell = wessex.mentor("Dr Alison Bell");
    }

    @Test
    void theCardSaysExactlyWhatWillHappenAndNothingHasHappenedYet() {
        pairs.of(wessex.trainee("Ben Hill"), bell);
        asks();

        var card = (Confirmation) types("suspend alison bell");

        assertThat(card.summary()).isEqualTo("Hide Dr Alison Bell from trainees?");
        assertThat(card.happens())
                .containsExactly(
                        "Trainees can’t find them or ask them any more, and your team can’t introduce them.",
                        "1 open request is released. The trainee reads what is said of every mentor without a place, and not why.",
                        "Their pair goes on as before.",
                        "I tell Dr Alison Bell that their profile is hidden, and how to write to your team. Nobody else is told.",
                        "You can undo this at any time.");
        assertThat(card.toString()).as("D2").doesNotContain("Asha Rao", "Ben Hill");
        assertThat(now().isListed()).isTrue();
    }

    @Test
    void aHiddenMentorIsFoundByNobodyAndTheirPairsGoOn() {
        var ben = wessex.trainee("Ben Hill");
        var pair = pairs.of(ben, bell);

        assertThat(presses(types("suspend alison bell"))).isInstanceOf(News.class);

        assertThat(says(asha, MentorCommand.Browse.all()).toString()).doesNotContain("Dr Alison Bell");
        assertThat(says(asha, new MentorCommand.Pick("Alison"), Reply.Choices.class))
                .isEqualTo(List.of());
        assertThat(now().hasRoom(clock.instant())).isFalse();
        assertThat(mentorships.find(pair.id()).orElseThrow().isActive()).isTrue();
        relay.run();
        assertThat(sent.to(bell.person()))
                .filteredOn(card -> card.summary().equals("Your mentor profile is hidden for now"))
                .singleElement()
                .isInstanceOfSatisfying(News.class, it -> assertThat(it.text()).contains("supportt.wx@hee.nhs.uk"));
    }

    @Test
    void whoAskedReadsWhatEverybodyReadsOfAMentorWithoutAPlace() { // D6
        asks();

        presses(types("suspend alison bell"));
        relay.run();

        assertThat(sent.to(asha.id()).toString())
                .contains("Your taster request to Dr Alison Bell is no longer open", NO_PLACE)
                .doesNotContain("hidden", "team has");
    }

    @Test
    void restoringUndoesItAndBothAreSaid() {
        presses(types("suspend alison bell"));

        var card = (Confirmation) types("restore alison bell");
        assertThat(card.summary()).isEqualTo("Dr Alison Bell is hidden from trainees");
        assertThat(card.lead()).contains("since 23 November 2026");
        assertThat(presses(card).summary()).isEqualTo("Trainees can find Dr Alison Bell again");

        assertThat(says(asha, MentorCommand.Browse.all()).toString()).contains("Dr Alison Bell");
        relay.run();
        assertThat(sent.to(bell.person()))
                .extracting(Card::summary)
                .contains("Your mentor profile is back")
                .doesNotContain("Your mentor profile is hidden for now");
    }

    @Test
    void ofTwoAdminsAtOnceTheSecondSeesThePresentState() {
        var first = types("suspend alison bell");
        var second = types("suspend alison bell");

        presses(first);

        assertThat(presses(second).summary()).isEqualTo("Dr Alison Bell is hidden from trainees");
        assertThat(presses(first).summary()).as("pressed twice").isEqualTo("Dr Alison Bell is hidden from trainees");
        presses(types("restore alison bell"));
        assertThat(presses(second)).as("of before").isInstanceOf(Confirmation.class);
        assertThat(now().isListed()).isTrue();
    }

    @Test
    void ofSeveralWithThatNameTheAdminChooses() {
        wessex.mentor("Dr Robin Bell");

        var card = (Candidates) types("suspend bell");

        assertThat(card.people()).extracting(Candidates.Row::name).containsExactly("Dr Alison Bell", "Dr Robin Bell");
        assertThat(card.people()).extracting(Candidates.Row::about).containsOnly("Anaesthetics, Southampton");
        assertThat(says(morgan, card.people().get(1).open().command()).toString())
                .contains("Hide Dr Robin Bell from trainees?");
    }

    @Test
    void aNameThatNobodyHasIsAnsweredWithThoseThatAreLikeIt() {
        var card = (Candidates) types("suspend alisn bel");
        assertThat(card.lead()).isEqualTo("I know no mentor called “alisn bel” here.");
        assertThat(card.people()).extracting(Candidates.Row::name).containsExactly("Dr Alison Bell");

        assertThat(((PickForm) types("suspend xyzzy 🙂 مرحبا")).problem()).startsWith("I know no mentor called “xyzzy");
        assertThat(((PickForm) types("suspend")).problem()).isEmpty();
        assertThat(((PickForm) says(morgan, new Choose("junk"))).problem()).isEqualTo("Choose a mentor from the list.");
        assertThat(says(morgan, new Choose(bell.id().toString()))).isInstanceOf(Confirmation.class);
    }

    @Test
    void whoIsNotHiddenIsSaidAndNothingOffersToHideThem() {
        var card = (News) types("restore alison bell");
        assertThat(card.summary()).isEqualTo("Dr Alison Bell isn’t hidden");
        assertThat(card.text()).isEqualTo("Trainees can find them.");
        assertThat(card.ways()).extracting(Button::title).containsExactly("Team menu");

        wessex.mentor("Dr Robin Bell");
        assertThat(((News) types("restore Bell")).text()).isEqualTo("Your team has hidden no mentor called “Bell”.");
        presses(types("suspend alison bell"));
        assertThat(types("restore Bell").summary()).isEqualTo("Dr Alison Bell is hidden from trainees");
        assertThat(((Confirmation) types("suspend alison bell")).ways())
                .extracting(Button::title)
                .containsExactly("Put them back", "Team menu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hide Alison Bell", "Put back Alison Bell", "unhide Alison Bell"})
    void whatTheButtonsSayCanBeTyped(String words) {
        if (!words.startsWith("hide")) {
            presses(types("suspend alison bell"));
        }
        assertThat(types(words)).isInstanceOf(Confirmation.class);
    }

    @Test
    void whoIsUnknownIsNamedAsTyped() {
        assertThat(((PickForm) types("suspend Dr Nobody")).problem())
                .isEqualTo("I know no mentor called “Dr Nobody” here.");
    }

    @Test
    void restoreAloneShowsWhoIsHidden() {
        assertThat(types("restore").summary()).isEqualTo("Your team has hidden no mentor");
        presses(types("suspend alison bell"));
        assertThat(((Candidates) types("restore")).people())
                .extracting(Candidates.Row::name)
                .containsExactly("Dr Alison Bell");
    }

    @Test
    void anotherSchemesTeamFindsAndChangesNothing() {
        var patsy = northWest.admin("Patsy Entwistle");
        var hide = ((Confirmation) types("suspend alison bell")).ways().get(0).command();

        assertThat(says(patsy, new Open(bell.id()))).isInstanceOf(Refusal.class);
        assertThat(says(patsy, hide)).isInstanceOf(Refusal.class);
        assertThat(says(patsy, phrases.read("suspend alison bell")).toString())
                .contains("I know no mentor")
                .doesNotContain("Anaesthetics");
        assertThat(now().isListed()).isTrue();
    }

    @Test
    void theProfileOffersItToTheTeamAndToNobodyElse() {
        assertThat(says(morgan, new MentorCommand.Open(bell.id())).toString()).contains("Hide from trainees");
        assertThat(says(asha, new MentorCommand.Open(bell.id())).toString()).doesNotContain("Hide from trainees");
    }

    private void asks() {
        says(asha, new Send(bell.id(), "A dilemma", "Video", false, TypedTimes.of("2026-11-25", "18:00")));
    }

    private Mentor now() {
        return mentors.find(bell.id()).orElseThrow();
    }

    private Card types(String text) {
        return wessex.types(morgan, text);
    }

    private Card presses(Card card) {
        return says(morgan, ((Confirmation) card).ways().get(0).command());
    }

    private Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }

    private Object says(Person person, Command command, Class<Reply.Choices> kind) {
        return kind.cast(wessex.says(person, command)).choices();
    }
}
