package dev.soundingboard.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.ConversationCommand.Thanks;
import dev.soundingboard.chat.ConversationCommand.Unknown;
import dev.soundingboard.chat.HomeItem.Waiting;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Role;
import dev.soundingboard.journal.JournalCommand.Met;
import dev.soundingboard.mentorship.MentorshipCommand.Pause;
import dev.soundingboard.people.Person;
import dev.soundingboard.session.SessionCommand.GoOn;
import dev.soundingboard.session.SessionCommand.Plan;
import dev.soundingboard.session.TypedSession;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is first for somebody at home, and when they say what the bot can't read. */
@StorageTest
class AtHomeTest {

    @Autowired
    Pairs pairs;

    @Autowired
    Wessex wessex;

    @Autowired
    TestClock clock;

    @BeforeEach
    void startAgain() {
        clock.startsAgain();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wessex", "north-west", "core-trainees", "generic"})
    void whoeverIsInAPairIsOfferedTheirMentoringFirstAndATraineeNoOtherMentor(String scheme) {
        var two = pairs.of(scheme);

        assertThat(titles(home(two.trainee()).offers()))
                .startsWith("My mentoring")
                .doesNotContain("Find a mentor", "Suggest a mentor", "Ask the team to find me a mentor");
        assertThat(titles(home(two.mentor()).offers())).startsWith("My mentoring");
    }

    @Test
    void aMentorOfSomebodyWhoIsATraineeTooCanStillLookForAMentor() {
        var two = pairs.ofWessex();
        wessex.isAlso(two.mentor(), Role.TRAINEE, "wessex");

        assertThat(titles(home(two.mentor()).offers())).startsWith("My mentoring", "Find a mentor");
    }

    @Test
    void thePairsLineSaysWhenTheTwoMeetNext() {
        var two = pairs.ofWessex();
        assertThat(lines(two.trainee())).containsExactly("You and Dr Alison Bell are a pair. No session is planned");

        says(two.trainee(), new Plan(two.id(), null, on("2026-12-03")));
        says(two.trainee(), new Plan(two.id(), null, on("2026-11-25")));
        assertThat(lines(two.trainee()))
                .containsExactly("Your next session with Dr Alison Bell: Wednesday 25 November, 6pm");

        says(two.mentor(), new Pause(two.id(), 0, ""));
        assertThat(lines(two.trainee())).containsExactly("Your mentoring with Dr Alison Bell is paused");
    }

    @Test
    void coreTraineesAreAskedAtHomeWhetherToGoOnUntilTheyHaveSaidS3() {
        var two = pairs.of("core-trainees");
        says(two.trainee(), new Met(two.id(), null));

        var asked = home(two.trainee()).waiting().get(0);
        assertThat(asked.text())
                .startsWith("You have met Dr Alison Bell for the first time. Would you like to go on? I ask you both.")
                .contains("Dr Alison Bell isn’t told what you say, unless you both say yes.");
        assertThat(asked.open().title()).isEqualTo("Yes, I’d like to go on");
        assertThat(titles(asked.others())).containsExactly("No, not for me");

        says(two.trainee(), new GoOn(two.id(), true));
        assertThat(lines(two.trainee())).containsExactly("You and Dr Alison Bell are a pair. No session is planned");
        assertThat(lines(two.mentor())).first().asString().contains("Would you like to go on?");
    }

    @ParameterizedTest
    @CsvSource({
        "can we meet next week please, Plan session",
        "I would like to change our agrement, Agreement",
        "what did we agree to do, Agreement",
        "I need to cancel because I am off sick, Pause mentoring",
        "where can I find the log of a session, Log session"
    })
    void wordsThatNobodyKnowsAreAnsweredWithWhatIsNearest(String words, String near) {
        var two = pairs.ofWessex();

        var card = unknown(two.trainee(), words);

        assertThat(card.summary()).isEqualTo("Sorry, I didn’t understand that. Nothing has changed.");
        assertThat(titles(card.ways())).contains(near).hasSizeLessThanOrEqualTo(6);
        assertThat(titles(card.ways())).endsWith("My mentoring", "What is waiting for me", "Help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "", "🙂🙂", "\u202eolleh", "**bold** [x](https://example.org)"})
    void whatIsNearNothingIsAnsweredWithTheNextStepAlone(String words) {
        assertThat(titles(unknown(pairs.ofWessex().trainee(), words).ways()))
                .containsExactly("My mentoring", "What is waiting for me", "Help");
        assertThat(titles(unknown(wessex.trainee("Ben Carter"), words).ways()))
                .containsExactly("Find a mentor", "What is waiting for me", "Help");
        assertThat(titles(unknown(wessex.newcomer("Noor Aziz"), words).ways()))
                .containsExactly("Join a scheme", "What is waiting for me", "Help");
    }

    @Test
    void aLongTextIsAnsweredTheSameAndSaysWhereToTurnInAnEmergencyD5() {
        var card = unknown(pairs.ofWessex().trainee(), "I feel unsafe. ".repeat(700));

        assertThat(card.near()).isFalse();
        assertThat(card.urgent()).contains("999");
    }

    @Test
    void whatTheTeamCanTypeStandsUnderTheHeadingsOfItsMenuAndItIsNotSentToItself() {
        var card = (HelpCard) says(wessex.admin("Morgan Reed"), new Help());

        assertThat(card.email()).isEmpty();
        assertThat(card.groups())
                .extracting(HelpCard.Group::title)
                .containsExactly(
                        "Who is here", "Trainees and pairs", "Mentors", "How the scheme goes", "More for your team");
        assertThat(card.groups().toString()).contains("announce a development day");
        assertThat(card.sayings())
                .hasSizeLessThan(15)
                .doesNotContainAnyElementsOf(card.groups().stream()
                        .flatMap(group -> group.sayings().stream())
                        .toList());

        var asha = (HelpCard) says(wessex.trainee("Asha Rao"), new Help());
        assertThat(asha.groups()).isEmpty();
        assertThat(asha.email()).isNotEmpty();
    }

    @Test
    void aKindWordIsAnsweredWithOne() {
        var card = (News) says(pairs.ofWessex().trainee(), new Thanks());

        assertThat(card.summary()).isEqualTo("Glad to help");
        assertThat(titles(card.ways())).containsExactly("What is waiting for me");
    }

    private HomeCard home(Person person) {
        return (HomeCard) says(person, new Home());
    }

    private List<String> lines(Person person) {
        return home(person).waiting().stream().map(Waiting::text).toList();
    }

    private UnknownCard unknown(Person person, String words) {
        return (UnknownCard) says(person, new Unknown(words));
    }

    private Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }

    private static TypedSession on(String day) {
        return new TypedSession(day, "18:00", "60", "Video", "", "");
    }

    private static List<String> titles(List<Button> buttons) {
        return buttons.stream().map(Button::title).toList();
    }
}
