package dev.soundingboard.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.allocation.AllocationCommand.Ask;
import dev.soundingboard.allocation.AllocationCommand.Introduce;
import dev.soundingboard.allocation.AllocationCommand.Send;
import dev.soundingboard.allocation.AllocationCommand.Waiting;
import dev.soundingboard.allocation.AllocationCommand.Withdraw;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Hello;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Supervisors;
import dev.soundingboard.listing.CapacityCommand;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The team finds a mentor: a wish, a waiting list, an introduction (P1, P3, P6, M2). */
@StorageTest
class AllocationTest {

    private static final String ASK = "Ask the team to find me a mentor";

    @Autowired
    NorthWest northWest;

    @Autowired
    Wessex wessex;

    @Autowired
    Pairs pairs;

    @Autowired
    Mentorships mentorships;

    @Autowired
    People people;

    @Autowired
    Structure structure;

    @Autowired
    Relay relay;

    @Autowired
    PhraseBook phrases;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Wishes wishes;

    @Nullable
    private Wish seen;

    private Person priya;
    private Person team;
    private Mentor rigby;

    @BeforeEach
    void aReturnerATeamAndAMentor() {
        sent.startsAgain();
        clock.startsAgain();
        wessex.nobodyMentors();
        priya = northWest.trainee("Priya Shah");
        team = northWest.admin("Pat Entwistle");
        rigby = northWest.mentorWithRoomFor(1, "Dr Alma Rigby");
    }

    @Test
    void aTraineeAsksAndTheTeamIntroducesAMentor() {
        var form = (WishForm) says(priya, new Ask());
        assertThat(form.wishes()).as("what they said on joining").isEqualTo("Near Preston");
        assertThat(says(priya, new Send("Near Preston, evenings", false))).isInstanceOf(OnTheList.class);

        assertThat(waiting().waiting())
                .singleElement()
                .satisfies(row -> assertThat(row.wishes()).isEqualTo("Near Preston, evenings"));
        var choice = choice();
        assertThat(choice.mentors())
                .filteredOn(row -> row.introduce().mentor().equals(rigby.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.reasons())
                        .as("P4, S4")
                        .contains(
                                "Based where they would like to meet.",
                                "Has a different background, which often helps: another specialty."));
        assertThat(says(team, new Introduce(seen().id(), seen().version(), rigby.id())))
                .isInstanceOf(News.class);

        assertThat(mentorships.between(priya.id(), rigby.id())).isPresent();
        relay.run();
        assertThat(sent.to(priya.id())).isNotEmpty();
        assertThat(sent.to(rigby.person())).isNotEmpty();
        assertThat(waiting().waiting()).isEmpty();
    }

    @Test
    void theTeamIsToldThatSomebodyWaits() {
        says(priya, new Send("", false));
        relay.run();

        assertThat(sent.to(team.id())).last().isInstanceOf(WaitingList.class);
    }

    @Test
    void askingTwiceIsOneWish() {
        says(priya, new Send("First", false));
        says(priya, new Send("Second", false));

        assertThat(waiting().waiting())
                .singleElement()
                .satisfies(row -> assertThat(row.wishes()).isEqualTo("First"));
    }

    @Test
    void whoeverWaitsLongestComesFirst() {
        says(northWest.trainee("Tom Ellis"), new Send("", false));
        clock.passes(Duration.ofDays(1));
        says(priya, new Send("", false));

        assertThat(waiting().waiting()).extracting(WaitingList.Row::trainee).containsExactly("Tom Ellis", "Priya Shah");
    }

    @Test
    void aWishCanBeTakenBack() {
        var list = (OnTheList) says(priya, new Send("", false));

        assertThat(says(priya, new Withdraw(list.wish(), list.version()))).isInstanceOf(News.class);
        assertThat(waiting().waiting()).isEmpty();
    }

    @Test
    void nobodyTakesBackTheWishOfSomebodyElse() {
        var list = (OnTheList) says(priya, new Send("", false));

        assertThat(says(northWest.trainee("Tom Ellis"), new Withdraw(list.wish(), list.version())))
                .isInstanceOf(Refusal.class);
        assertThat(waiting().waiting()).hasSize(1);
    }

    @Test
    void aMentorWithoutAPlaceIsNotIntroduced() {
        says(priya, new Send("", false));
        choice();
        says(team, new Introduce(seen().id(), seen().version(), rigby.id()));
        says(northWest.trainee("Tom Ellis"), new Send("", false));
        choice();

        var answer = says(team, new Introduce(seen().id(), seen().version(), rigby.id()));

        assertThat(((MentorChoice) answer).problem()).as("M2").isEqualTo("Dr Alma Rigby has no place left just now.");
        assertThat(waiting().waiting()).hasSize(1);
    }

    @Test
    void somebodysManagerIsNotIntroducedAndTheTeamIsNotToldWhy() {
        transaction.executeWithoutResult(status ->
                structure.isSupervisedBy(priya.id(), "north-west", new Supervisors(Set.of(rigby.person()), "")));
        says(priya, new Send("", false));
        var choice = choice();
        assertThat(choice.mentors()).noneMatch(row -> row.introduce().mentor().equals(rigby.id()));

        var answer = says(team, new Introduce(seen().id(), seen().version(), rigby.id()));

        assertThat(((MentorChoice) answer).problem())
                .as("P3")
                .isEqualTo("Dr Alma Rigby is not independent of Priya Shah.");
    }

    @Test
    void aMentorWhoSaysTheyAreFullIsNotIntroduced() {
        says(priya, new Send("", false));
        choice();
        says(wessex.person(rigby.person()), new CapacityCommand.Full());

        var answer = says(team, new Introduce(seen().id(), seen().version(), rigby.id()));

        assertThat(((MentorChoice) answer).problem()).as("P6").isEqualTo("Dr Alma Rigby has no place left just now.");
    }

    @Test
    void whoHasAMentorIsAskedBeforeTheyWaitForAnother() {
        pairs.of(priya, rigby);

        var asked = (WishForm) says(priya, new Ask());
        assertThat(asked.summary()).isEqualTo("Would you like another mentor?");
        assertThat(asked.mentors()).isEqualTo("Dr Alma Rigby is your mentor.");
        assertThat(asked.whoSees()).startsWith("Only the scheme team reads this. Leave out");
        assertThat(((WishForm) says(priya, new Send("Somebody nearer", false))).wishes())
                .as("a form from before is answered with the question, and what they wrote is kept")
                .isEqualTo("Somebody nearer");
        assertThat(waiting().waiting()).isEmpty();

        assertThat(says(priya, new Send("Somebody nearer", true))).as("P7").isInstanceOf(OnTheList.class);
    }

    @Test
    void whoseMentorIsOnTheTeamIsToldThatTheyReadItTooD3() {
        pairs.of(priya, rigby);
        transaction.executeWithoutResult(status -> people.give(rigby.person(), Role.ADMIN, "north-west"));

        assertThat(((WishForm) says(priya, new Ask())).whoSees())
                .startsWith("Only the scheme team reads this. Dr Alma Rigby is on it.");
    }

    @Test
    void theTeamSeesWhoHasAMentorAlreadyAndIntroducesSomebodyElse() {
        pairs.of(priya, rigby);
        says(priya, new Send("", true));
        clock.passes(Duration.ofHours(1));
        says(northWest.trainee("Tom Ellis"), new Send("", false));

        assertThat(waiting().waiting()).extracting(WaitingList.Row::hasMentor).containsExactly(true, false);
        var choice = choice();
        assertThat(choice.hasMentor()).isTrue();
        var answer = says(team, new Introduce(seen().id(), seen().version(), rigby.id()));

        assertThat(((MentorChoice) answer).problem())
                .isEqualTo("Priya Shah and Dr Alma Rigby are a pair already. Choose another mentor.");
        assertThat(waiting().waiting()).hasSize(2);
    }

    @Test
    void onlyWhoCanAskNowIsOfferedToE2() {
        assertThat(home(priya)).contains(ASK);
        says(priya, new Send("", false));
        assertThat(home(priya))
                .contains("You are on the waiting list for a mentor")
                .doesNotContain(ASK);

        var tom = northWest.trainee("Tom Ellis");
        clock.passes(Duration.ofDays(165));

        assertThat(home(tom))
                .contains("The time to ask for a mentor ended on 2 May 2027.")
                .doesNotContain(ASK);
        assertThat(says(tom, new Hello()).toString()).doesNotContain(ASK);
    }

    @Test
    void theirDetailsSaySinceWhenTheyWaitAndThenWhoTheirMentorIsP6() {
        assertThat(details(priya)).contains("You can ask for a mentor now.");

        says(priya, new Send("", false));
        assertThat(details(priya))
                .contains("You have been on the waiting list for a mentor since 23 November 2026.")
                .doesNotContain("You can ask");

        choice();
        says(team, new Introduce(seen().id(), seen().version(), rigby.id()));
        assertThat(details(priya)).contains("Dr Alma Rigby is your mentor.").doesNotContain("You can ask");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I would like a mentor", "i want a mentor", "I need a mentor!", "Change mentor"})
    void theWishIsReadInPlainWords(String words) {
        assertThat(phrases.read(words)).isEqualTo(new Ask());
    }

    @Test
    void nobodyOfTheTeamChoosesTheirOwnMentor() {
        says(priya, new Send("", false));
        choice();
        wessex.isAlso(priya, Role.ADMIN, "north-west");

        var answer = says(priya, new Introduce(seen().id(), seen().version(), rigby.id()));

        assertThat(((MentorChoice) answer).problem())
                .isEqualTo("Somebody else in your team has to choose your mentor.");
    }

    @Test
    void twoOfTheTeamOnOneWishMakeOnePair() {
        says(priya, new Send("", false));
        choice();
        says(team, new Introduce(seen().id(), seen().version(), rigby.id()));
        var other = northWest.mentorWithRoomFor(1, "Dr Basil Ormerod");

        assertThat(says(northWest.admin("Sam Grimshaw"), new Introduce(seen().id(), seen().version(), other.id())))
                .isInstanceOf(Refusal.class);
        assertThat(mentorships.currentOf(priya.id(), "north-west")).hasSize(1);
    }

    @Test
    void whereTheMenteeChoosesTheTeamIsNotAsked() {
        assertThat(((Refusal) says(wessex.trainee("Asha Rao"), new Ask())).reason())
                .as("P1")
                .isEqualTo("In this scheme you choose a mentor yourself.");
    }

    @Test
    void aWishThatIsTooLongComesBackAsTyped() {
        var answer = (WishForm) says(priya, new Send("x".repeat(301), false));

        assertThat(answer.problem()).isEqualTo("Say it in up to 300 characters. You have used 301.");
        assertThat(answer.wishes()).hasSize(301);
    }

    private String home(Person person) {
        return says(person, new Home()).toString();
    }

    private String details(Person person) {
        return says(person, phrases.read("my details")).toString();
    }

    private WaitingList waiting() {
        return (WaitingList) says(team, new Waiting());
    }

    private Wish seen() {
        return Objects.requireNonNull(seen);
    }

    private MentorChoice choice() {
        seen = wishes.waitingIn("north-west", 1).get(0).wish();
        return (MentorChoice) says(team, waiting().waiting().get(0).choose());
    }

    private Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }
}
