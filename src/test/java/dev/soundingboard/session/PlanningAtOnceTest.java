package dev.soundingboard.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.session.SessionCommand.Cancel;
import dev.soundingboard.session.SessionCommand.Move;
import dev.soundingboard.session.SessionCommand.Plan;
import dev.soundingboard.session.SessionCommand.Prepare;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Both press at the same moment: one effect, and nothing of it is lost. */
@StorageTest
@Import(Diary.class)
class PlanningAtOnceTest {

    @Autowired
    Wessex wessex;

    @Autowired
    Pairs pairs;

    @Autowired
    Diary diary;

    @Autowired
    TestClock clock;

    private Two two;

    @BeforeEach
    void aPair() {
        clock.startsAgain();
        two = pairs.ofWessex();
    }

    @RepeatedTest(3)
    void theSameSessionPlannedByBothIsOne() throws Exception {
        var plan = new Plan(two.id(), null, Diary.WEDNESDAY_AT_SIX);

        together(List.of(
                () -> wessex.says(two.trainee(), plan),
                () -> wessex.says(two.mentor(), plan),
                () -> wessex.says(two.trainee(), plan)));

        assertThat(diary.of(two)).hasSize(1);
    }

    @RepeatedTest(3)
    void ofAMoveAndACancelAtTheSameMomentOneHappens() throws Exception {
        var card = diary.planned(two);
        var move = new Move(card.session(), 0, null, Diary.at("2026-12-01", "09:00"));

        together(List.of(
                () -> wessex.says(two.trainee(), move),
                () -> wessex.says(two.mentor(), new Cancel(card.session(), 0))));

        assertThat(diary.of(two))
                .singleElement()
                .satisfies(session -> assertThat(session.version()).isEqualTo(1));
    }

    @RepeatedTest(3)
    void whatTheTraineePreparesIsNotLostToAMove() throws Exception {
        var card = diary.planned(two);
        var move = new Move(card.session(), 0, null, Diary.at("2026-12-01", "09:00"));

        together(List.of(
                () -> wessex.says(two.mentor(), move),
                () -> wessex.says(two.trainee(), new Prepare(card.session(), "My first week", false))));

        var after = (SessionCard) diary.says(two.mentor(), new SessionCommand.Open(card.session()));
        assertThat(after.cover().says()).isEqualTo("My first week");
        assertThat(after.when()).isEqualTo("Tuesday 1 December, 9am");
    }

    private static void together(List<Callable<Reply>> turns) throws Exception {
        var start = new CyclicBarrier(turns.size());
        var threads = Executors.newFixedThreadPool(turns.size());
        try {
            var answers = turns.stream()
                    .map(turn -> threads.submit(() -> {
                        start.await();
                        return turn.call();
                    }))
                    .toList();
            for (var answer : answers) {
                answer.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
