package dev.soundingboard.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.allocation.AllocationCommand;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentor.MentorCommand;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentorship.MentorshipCommand.AskEnd;
import dev.soundingboard.mentorship.MentorshipCommand.AskPause;
import dev.soundingboard.mentorship.MentorshipCommand.ChooseToEnd;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.mentorship.MentorshipCommand.GoOn;
import dev.soundingboard.mentorship.MentorshipCommand.Mine;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import dev.soundingboard.mentorship.MentorshipCommand.Pause;
import dev.soundingboard.mentorship.MentorshipCommand.Resume;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a pair ends: by either, at any time, with no reason and no blame (P7, F1, D2). */
@StorageTest
class EndingTest {

    private static final String REASON = "We have too much in common to learn from each other";

    @Autowired
    Pairs pairs;

    @Autowired
    Wessex wessex;

    @Autowired
    NorthWest northWest;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Pairs.Two two;

    @BeforeEach
    void aPair() {
        sent.startsAgain();
        clock.startsAgain();
        wessex.nobodyMentors();
        two = pairs.ofWessex();
        relay.run();
    }

    @Test
    void beforeAnythingEndsTheySeeWhatWillHappen() {
        var form = (EndForm) says(two.trainee(), new AskEnd(two.id()));

        assertThat(form.happens())
                .containsExactly(
                        "Dr Alison Bell gets a kind message that it has ended. It gives no reason.",
                        "Sessions that you have planned are called off, and I stop reminding you both.");
        assertThat(says(two.trainee(), new Open(two.id()))).isInstanceOf(PairCard.class);
    }

    @Test
    void theOtherIsToldKindlyAndWhatComesNext() {
        says(two.trainee(), new End(two.id(), 0, ""));

        var mentors = newestTo(two.mentor(), EndedCard.class);
        assertThat(mentors.summary()).isEqualTo("Your mentoring with Asha Rao has ended");
        assertThat(mentors.next())
                .isEqualTo(
                        "That is nobody’s fault. Their place with you is free, and there is nothing more for you to do. Thank you for being their mentor.");
        var trainees = (EndedCard) says(two.trainee(), new Open(two.id()));
        assertThat(trainees.next()).isEqualTo("That is nobody’s fault. You can find another mentor whenever you like.");
        assertThat(trainees.ways()).first().isEqualTo(Browse.asButton());
    }

    @Test
    void itReadsTheSameToTheTraineeWhoeverEndedIt() {
        says(two.mentor(), new End(two.id(), 0, REASON));
        var told = newestTo(two.trainee(), EndedCard.class);

        var others = pairs.ofWessex();
        assertThat(says(others.trainee(), new End(others.id(), 0, ""))).isEqualTo(told);
    }

    @Test
    void onlyWhoWroteTheReasonReadsIt() {
        var authors = (EndedCard) says(two.trainee(), new End(two.id(), 0, REASON));

        assertThat(authors.reason()).isEqualTo(REASON);
        assertThat(newestTo(two.mentor(), EndedCard.class).reason()).isEmpty();
        var stored = jdbc.sql("SELECT reason FROM mentorship WHERE id = ?")
                .param(two.id())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .as("it is sealed, D2")
                .doesNotContain("common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍⚕️ Zoë", "עברית وعربية", "**bold** [link](https://example.org)", "${$root}"})
    void whateverTheyWriteComesBackAsTheyWroteIt(String reason) {
        assertThat(((EndedCard) says(two.mentor(), new End(two.id(), 0, reason))).reason())
                .isEqualTo(reason);
    }

    @Test
    void aNoteThatIsTooLongIsKeptInTheFormAndNothingHasEnded() {
        var tooLong = "x".repeat(10_000);

        var form = (EndForm) says(two.trainee(), new End(two.id(), 0, tooLong));

        assertThat(form.problem()).isEqualTo("Say it in up to 500 characters. You have used 10,000.");
        assertThat(form.reason()).isEqualTo(tooLong);
        assertThat(says(two.trainee(), new Open(two.id()))).isInstanceOf(PairCard.class);
    }

    @Test
    void anOutdatedFormKeepsWhatTheyTypedAndEndsNothing() {
        says(two.mentor(), new Pause(two.id(), 0, ""));

        var form = (EndForm) says(two.trainee(), new End(two.id(), 0, REASON));

        assertThat(form.problem()).startsWith("Something has changed since you opened this. Nothing has ended.");
        assertThat(form.reason()).isEqualTo(REASON);
        assertThat(says(two.trainee(), new End(two.id(), form.version(), form.reason())))
                .isInstanceOf(EndedCard.class);
    }

    @Test
    void afterTheEndEveryButtonShowsThatItHasEnded() {
        var ended = says(two.trainee(), new End(two.id(), 0, ""));

        for (var command : List.<Command>of(
                new End(two.id(), 0, ""),
                new End(two.id(), 1, "again"),
                new AskEnd(two.id()),
                new AskPause(two.id()),
                new Pause(two.id(), 1, ""),
                new Resume(two.id(), 1),
                new GoOn(two.id()))) {
            assertThat(says(two.trainee(), command)).as(command.toString()).isEqualTo(ended);
        }
        assertThat(rows("mentorship.ended")).isOne();
    }

    @RepeatedTest(3)
    void bothEndingItAtTheSameMomentEndsItOnce() throws Exception {
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var answers = pool.invokeAll(List.of(
                    () -> {
                        barrier.await();
                        return says(two.trainee(), new End(two.id(), 0, ""));
                    },
                    () -> {
                        barrier.await();
                        return says(two.mentor(), new End(two.id(), 0, ""));
                    }));
            for (var answer : answers) {
                assertThat(answer.get()).isInstanceOf(EndedCard.class);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(rows("mentorship.ended")).isOne();
    }

    @Test
    void whoTypesEndWithSeveralPairsIsAskedWhich() {
        assertThat(says(two.mentor(), new ChooseToEnd())).isInstanceOf(EndForm.class);
        pairs.of(wessex.trainee("Ben Carter"), two.standing());

        var list = (PairList) says(two.mentor(), new ChooseToEnd());
        assertThat(list.pairs()).extracting(PairList.Row::name).containsExactlyInAnyOrder("Asha Rao", "Ben Carter");
        assertThat(((PairList) says(two.mentor(), new Mine())).pairs())
                .first()
                .satisfies(row ->
                        assertThat(says(two.mentor(), row.way().command())).isInstanceOf(PairCard.class));
    }

    @Test
    void whoIsInNoPairIsToldSoWithAWayOn() {
        var refusal = (Refusal) says(wessex.trainee("Ben Carter"), new ChooseToEnd());

        assertThat(refusal.reason()).isEqualTo("You are not in a pair just now.");
        assertThat(refusal.ways()).containsExactly(Browse.asButton(), Home.asButton());
    }

    @Test
    void theMentorIsNotSuggestedAgainAndMayStillBeAskedOfTheirOwnWill() {
        says(two.trainee(), new End(two.id(), 0, ""));

        var suggested = says(two.trainee(), new MentorCommand.Suggest(0));
        assertThat(suggested.toString()).as("P7: find another").doesNotContain("Dr Alison Bell");
        assertThat(says(two.trainee(), new TasterCommand.Ask(two.standing().id()))
                        .summary())
                .as("nobody’s fault, so they may")
                .contains("Ask Dr Alison Bell");
    }

    @Test
    void theTeamOfTheNorthWestIsToldThatItHasEndedAndOffersAnotherArrangement() {
        var team = northWest.admin("Pat Entwistle");
        var priya = northWest.trainee("Priya Shah");
        var rigby = northWest.mentorWithRoomFor(2, "Dr Alma Rigby");
        wessex.isAlso(wessex.person(rigby.person()), Role.ADMIN, "north-west");
        var pair = pairs.of(priya, rigby);

        assertThat(((EndForm) says(priya, new AskEnd(pair.id()))).happens())
                .contains("The SupportRTT North West team is told that it has ended. They are not told why.");
        var ended = (EndedCard) says(priya, new End(pair.id(), 0, REASON));

        assertThat(newestTo(team, News.class).summary())
                .as("F1")
                .isEqualTo("The mentoring of Priya Shah and Dr Alma Rigby has ended");
        assertThat(newestTo(team, News.class).toString()).as("D2").doesNotContain(REASON);
        relay.run();
        assertThat(sent.to(rigby.person())).as("knows already").last().isInstanceOf(EndedCard.class);
        assertThat(ended.next()).contains("The team offers you a different arrangement");
        assertThat(ended.ways()).extracting(Button::command).first().isEqualTo(new AllocationCommand.Ask());

        says(priya, new AllocationCommand.Send("", false));
        var wish = jdbc.sql("SELECT id FROM wish WHERE trainee = ?")
                .param(priya.id())
                .query(UUID.class)
                .single();
        assertThat(says(team, new AllocationCommand.Choose(wish)).toString())
                .as("P7: not a first candidate")
                .doesNotContain("Dr Alma Rigby");
        assertThat(says(team, new AllocationCommand.Introduce(wish, 0, rigby.id()))
                        .toString())
                .contains("Priya Shah and Dr Alma Rigby were a pair before. Choose another mentor.");
    }

    @Test
    void inAnotherSchemeThanTheirOwnTheyAreOfferedToSwitch() {
        wessex.isAlso(two.trainee(), Role.TRAINEE, "generic");
        jdbc.sql("UPDATE person SET scheme = 'generic', version = version + 1 WHERE id = ?")
                .param(two.trainee().id())
                .update();

        var refusal = (Refusal) says(two.trainee(), new Open(two.id()));

        assertThat(refusal.ways()).extracting(Button::title).first().isEqualTo("Switch scheme");
        assertThat(says(two.mentor(), new Open(two.id()))).isInstanceOf(PairCard.class);
    }

    private int rows(String kind) {
        return jdbc.sql("SELECT count(*) FROM notification WHERE kind = ? AND subject = ?")
                .params(kind, two.id())
                .query(Integer.class)
                .single();
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
