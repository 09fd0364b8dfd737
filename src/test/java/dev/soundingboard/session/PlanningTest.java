package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.mentorship.Ending;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.session.SessionCommand.Ask;
import dev.soundingboard.session.SessionCommand.AskToCancel;
import dev.soundingboard.session.SessionCommand.Cancel;
import dev.soundingboard.session.SessionCommand.Change;
import dev.soundingboard.session.SessionCommand.Form;
import dev.soundingboard.session.SessionCommand.Move;
import dev.soundingboard.session.SessionCommand.Open;
import dev.soundingboard.session.SessionCommand.Plan;
import dev.soundingboard.session.SessionCommand.Prepare;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** S3, S4, S6, S7, S10: a session is planned by either, and stands at once. */
@StorageTest
@Import(Diary.class)
class PlanningTest {

    @Autowired
    Wessex wessex;

    @Autowired
    Pairs pairs;

    @Autowired
    Diary diary;

    @Autowired
    Mentorships mentorships;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Two two;

    @BeforeEach
    void aPair() {
        clock.startsAgain();
        two = pairs.ofWessex();
        diary.nothingWasTold();
    }

    @Test
    void eitherPlansAndTheOtherIsToldWithTheSameSession() {
        var card = diary.planned(two);

        assertThat(card.when()).isEqualTo("Wednesday 25 November, 6pm");
        assertThat(card.zone()).isEqualTo("London time");
        var told = diary.newestTo(two.mentor(), SessionCard.class);
        assertThat(told.lead()).startsWith("Asha Rao has planned a session with you.");
        assertThat(told.session()).isEqualTo(card.session());
        assertThat(told.place()).isEqualTo("https://meet.example.org/zanzibar");
        assertThat(diary.told(two.trainee())).isEmpty();
    }

    @Test
    void eachReadsTheTimeInTheirOwnZone() {
        jdbc.sql("UPDATE person SET zone = 'Europe/Athens' WHERE id = ?")
                .param(two.mentor().id())
                .update();

        diary.planned(two);

        var told = diary.newestTo(two.mentor(), SessionCard.class);
        assertThat(told.when()).isEqualTo("Wednesday 25 November, 8pm");
        assertThat(told.zone()).isEqualTo("Athens time");
    }

    @Test
    void pressedTwiceThereIsOneSession() {
        var first = diary.planned(two);
        var second = diary.planned(two);

        assertThat(second.session()).isEqualTo(first.session());
        assertThat(diary.of(two)).hasSize(1);
        assertThat(diary.told(two.mentor())).hasSize(1);
    }

    @Test
    void whatStandsAtThatTimeIsPointedOutAndWithWhomIsNotSaid() {
        var asha = two.trainee();
        var other = pairs.of(asha, wessex.mentor("Dr Tunde Okafor"));
        diary.planned(other, Diary.at("2026-11-25", "18:30"));

        var form = (SessionForm) diary.says(asha, new Plan(two.id(), null, Diary.WEDNESDAY_AT_SIX));

        assertThat(form.warning())
                .isEqualTo("You already have a session on Wednesday 25 November, 6:30pm, for 1 hour.");
        assertThat(form.typed()).isEqualTo(Diary.WEDNESDAY_AT_SIX);
        assertThat(diary.of(two)).isEmpty();
        assertThat(diary.says(asha, new Plan(two.id(), form.asked(), Diary.WEDNESDAY_AT_SIX)))
                .isInstanceOf(SessionCard.class);
        assertThat(diary.newestTo(two.mentor(), SessionCard.class).toString()).doesNotContain("Okafor");
    }

    @Test
    void theOthersOwnMeetingsAreNobodyElsesBusiness() {
        var ben = pairs.of(wessex.trainee("Ben Carter"), two.standing());
        diary.planned(ben);

        assertThat(diary.says(two.trainee(), new Plan(two.id(), null, Diary.WEDNESDAY_AT_SIX)))
                .isInstanceOf(SessionCard.class);
    }

    @Test
    void movingItTellsTheOtherAndLeavesOldCardsWithoutEffect() {
        var card = diary.planned(two);
        var bell = two.mentor();
        var form = (SessionForm) diary.says(bell, new Change(card.session()));
        assertThat(form.typed()).isEqualTo(Diary.WEDNESDAY_AT_SIX);

        var moved = (SessionCard)
                diary.says(bell, new Move(card.session(), form.version(), null, Diary.at("2026-11-26", "07:30")));

        assertThat(moved.when()).isEqualTo("Thursday 26 November, 7:30am");
        assertThat(moved.place()).isEmpty();
        assertThat(diary.newestTo(two.trainee(), SessionCard.class).lead()).startsWith("Dr Alison Bell has changed");
        var outdated = diary.says(two.trainee(), new Move(card.session(), 0, null, Diary.at("2026-11-27", "09:00")));
        assertThat(((SessionCard) outdated).when()).isEqualTo("Thursday 26 November, 7:30am");
        diary.says(two.trainee(), new Cancel(card.session(), 0));
        assertThat(diary.of(two)).extracting(Session::state).containsExactly(SessionState.PLANNED);
    }

    @Test
    void cancellingOffersToMoveFirstAndTheOtherIsToldKindly() {
        var card = diary.planned(two);
        var asks = (CancellingCard) diary.says(two.trainee(), new AskToCancel(card.session()));
        assertThat(asks.advice()).as("S10").contains("move it instead");

        var off = (SessionOff) diary.says(two.trainee(), new Cancel(card.session(), asks.version()));

        assertThat(off.summary()).isEqualTo("Your session with Dr Alison Bell is cancelled");
        assertThat(diary.newestTo(two.mentor(), SessionOff.class).summary())
                .isEqualTo("Your session with Asha Rao is cancelled");
        assertThat(diary.says(two.mentor(), new Move(card.session(), 1, null, Diary.at("2026-12-01", "09:00"))))
                .isInstanceOf(SessionOff.class);
        assertThat(diary.says(two.trainee(), new Cancel(card.session(), 1))).isInstanceOf(SessionOff.class);
    }

    @Test
    void theMentorReadsWhatTheTraineeWouldLikeToCoverAndIsToldWhenItIsNew() {
        var card = diary.planned(two);
        diary.nothingWasTold();
        var words = "My *first* week <b>\u202e 🙂";

        diary.says(two.trainee(), new Prepare(card.session(), words, false));
        diary.says(two.trainee(), new Prepare(card.session(), words, false));

        assertThat(diary.told(two.mentor())).hasSize(1);
        assertThat(diary.newestTo(two.mentor(), SessionCard.class).cover().says())
                .isEqualTo(words);
        clock.passes(Duration.ofMinutes(1));
        diary.says(two.trainee(), new Prepare(card.session(), "", true));
        assertThat(diary.newestTo(two.mentor(), SessionCard.class).cover().guide())
                .isEqualTo("Asha Rao asks you to guide them.");
        assertThat(diary.says(two.mentor(), new Prepare(card.session(), "Mine", false)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsTooLongIsSaidAndKeptInTheForm() {
        var card = diary.planned(two);
        var tooLong = "x".repeat(10_000);

        var mend = (SessionCard) diary.says(two.trainee(), new Prepare(card.session(), tooLong, false));

        assertThat(mend.cover().problem()).isEqualTo("Say it in up to 500 characters. You have used 10,000.");
        assertThat(mend.cover().typed()).isEqualTo(tooLong);
        var form = (SessionForm) diary.says(
                two.trainee(),
                new Plan(two.id(), null, new TypedSession("2026-11-27", "09:00", "60", "Video", "", tooLong)));
        assertThat(form.problem()).isEqualTo("Say what it is about in up to 200 characters. You have used 10,000.");
        assertThat(form.typed().agenda()).isEqualTo(tooLong);
    }

    @Test
    void whatWasSentShowsTheSessionAsItIsNowAndOnceItIsOffNothingOfIt() {
        var id = diary.planned(two).session();
        diary.told(two.mentor());
        var moved = new TypedSession("2026-12-01", "09:00", "60", "Video", "Café Roma", "My rota");
        diary.says(two.trainee(), new Move(id, 0, null, moved));

        var now = (SessionCard) diary.replaced().get(0);
        assertThat(diary.replaced()).hasSize(1);
        assertThat(now.when()).isEqualTo("Tuesday 1 December, 9am");
        assertThat(now.place()).isEqualTo("Café Roma");

        clock.passes(Duration.ofSeconds(1));
        diary.says(two.trainee(), new Prepare(id, "Zanzibar", false));
        assertThat(diary.replaced()).hasSize(3).last().asString().contains("Zanzibar");
        clock.passes(Duration.ofSeconds(1));
        diary.says(two.trainee(), new Prepare(id, "", false));
        assertThat(diary.replaced()).hasSize(6).last().asString().doesNotContain("Zanzibar");

        clock.passes(Duration.ofSeconds(1));
        diary.says(two.mentor(), new Cancel(id, 1));
        assertThat(diary.replaced())
                .hasSize(9)
                .last()
                .isInstanceOf(SessionOff.class)
                .asString()
                .doesNotContain("Café Roma", "My rota");
    }

    @Test
    void whatWasSentOfAPairThatEndsShowsNothingMoreEvenOfASessionThatNobodyLogged() {
        diary.planned(two);
        diary.told(two.mentor());
        diary.passes(Duration.ofDays(4));

        transaction.executeWithoutResult(status -> mentorships.end(
                mentorships.inFull(two.id()).orElseThrow(), two.trainee().id(), Ending.BY_ONE));

        assertThat(diary.replaced()).isNotEmpty().hasOnlyElementsOfType(SessionOff.class);
    }

    @Test
    void onceItHasBegunNothingIsPrepared() {
        var card = diary.planned(two);
        clock.passes(Duration.ofHours(57).plusMinutes(1));

        var late = (SessionCard) diary.says(two.trainee(), new Prepare(card.session(), "Too late", false));

        assertThat(late.cover().canSay()).isFalse();
        assertThat(late.cover().answered()).isFalse();
    }

    @Test
    void whatTheyWriteIsInNoTableInPlainText() {
        var card = diary.planned(two);
        diary.says(two.trainee(), new Prepare(card.session(), "Zanzibar", false));

        var row = jdbc.sql("SELECT * FROM session WHERE id = ?")
                .param(card.session())
                .query()
                .singleRow();
        assertThat(row.values())
                .map(value -> value instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.UTF_8)
                        : String.valueOf(value))
                .noneMatch(value -> value.contains("anzibar") || value.contains("Rota"));
    }

    @Test
    void whatIsPlannedEndsWithThePairAndNothingMoreIsPlanned() {
        var card = diary.planned(two);
        diary.nothingWasTold();

        transaction.executeWithoutResult(status -> mentorships.end(
                mentorships.inFull(two.id()).orElseThrow(), two.trainee().id(), Ending.BY_ONE));

        assertThat(diary.of(two)).extracting(Session::state).containsExactly(SessionState.CANCELLED);
        assertThat(diary.told(two.mentor())).noneMatch(SessionOff.class::isInstance);
        assertThat(diary.says(two.mentor(), new Plan(two.id(), null, Diary.WEDNESDAY_AT_SIX)))
                .isInstanceOf(Refusal.class);
        assertThat(diary.says(two.mentor(), new Form(two.id()))).isInstanceOf(Refusal.class);
        assertThat(diary.says(two.mentor(), new Move(card.session(), 1, null, Diary.at("2026-12-01", "09:00"))))
                .isInstanceOf(SessionOff.class);
        diary.passes(Duration.ofDays(2));
        assertThat(diary.told(two.mentor())).noneMatch(SessionCard.class::isInstance);
    }

    @Test
    void withSeveralPairsItIsAskedWithWhom() {
        pairs.of(wessex.trainee("Ben Carter"), two.standing());

        assertThat(diary.says(two.trainee(), new Ask())).isInstanceOf(SessionForm.class);
        var which = (News) diary.says(two.mentor(), new Ask());
        assertThat(which.ways()).extracting("title").containsExactlyInAnyOrder("Asha Rao", "Ben Carter");
        assertThat(diary.says(wessex.trainee("Carys Lloyd"), new Ask())).isInstanceOf(Refusal.class);
    }

    @Test
    void aStrangerFindsNoSession() {
        var card = diary.planned(two);
        var stranger = wessex.trainee("Ben Carter");

        assertThat(diary.says(stranger, new Open(card.session())))
                .isEqualTo(diary.says(stranger, new Open(UUID.randomUUID())));
        assertThat(diary.says(stranger, new Plan(two.id(), null, Diary.WEDNESDAY_AT_SIX)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theFirstTimeHasItsAdviceAndItsChecklist() {
        var northWest = pairs.of("north-west");
        var form = (SessionForm) diary.says(northWest.trainee(), new Form(northWest.id()));
        assertThat(form.advice()).as("S4: first face to face").contains("face to face the first time");

        var first = diary.planned(northWest);
        var second = diary.planned(northWest, Diary.at("2026-12-09", "18:00"));

        assertThat(first.checklist()).as("S3").isNotEmpty();
        assertThat(second.checklist()).isEmpty();
    }
}
