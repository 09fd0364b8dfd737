package dev.soundingboard.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.chat.Card;
import dev.soundingboard.journal.ActionCommand.AddAction;
import dev.soundingboard.journal.JournalCommand.Held;
import dev.soundingboard.journal.JournalCommand.KeepNote;
import dev.soundingboard.journal.JournalCommand.Met;
import dev.soundingboard.journal.JournalCommand.Open;
import dev.soundingboard.journal.JournalCommand.Save;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Both press at the same moment, or one of them on several devices. */
@StorageTest
@Import(Diary.class)
class LoggedAtOnceTest {

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

    @RepeatedTest(5)
    void bothLogTheSameMeetingAndItIsOneSession() throws Exception {
        var met = new Met(two.id(), null);

        var cards = together(List.of(
                () -> diary.card(two.trainee(), met),
                () -> diary.card(two.mentor(), met),
                () -> diary.card(two.trainee(), met),
                () -> diary.card(two.mentor(), met)));

        assertThat(diary.states(two)).containsExactly("HELD");
        assertThat(cards).filteredOn(LogCard.class::isInstance).hasSize(1);
        assertThat(cards).extracting(Card::summary).contains("You have both logged this");
    }

    @RepeatedTest(5)
    void bothSayThatAPlannedSessionTookPlace() throws Exception {
        var session = diary.planned(two, clock.instant().plus(Duration.ofDays(1)));
        clock.passes(Duration.ofDays(2));

        together(List.of(
                () -> diary.card(two.trainee(), new Held(session, 0)),
                () -> diary.card(two.mentor(), new Held(session, 0)),
                () -> diary.card(two.mentor(), new Met(two.id(), null))));

        assertThat(diary.states(two).stream().filter("PLANNED"::equals)).isEmpty();
        assertThat(diary.count("session_log", two)).isEqualTo(diary.states(two).size());
    }

    @RepeatedTest(5)
    void bothWriteAndOneOfThemSeesBothTexts() throws Exception {
        diary.card(two.trainee(), new Met(two.id(), null));
        var session = diary.only(two);

        var cards = together(List.of(
                () -> diary.card(two.trainee(), new Save(session, 1, "", "", "What Asha wrote.")),
                () -> diary.card(two.mentor(), new Save(session, 1, "", "", "What Bell wrote."))));

        assertThat(cards).hasAtLeastOneElementOfType(LogCard.class).hasAtLeastOneElementOfType(OutcomeForm.class);
        assertThat(cards)
                .filteredOn(OutcomeForm.class::isInstance)
                .first()
                .asString()
                .contains("What Asha wrote.", "What Bell wrote.");
    }

    @RepeatedTest(5)
    void anActionAndANotePressedSeveralTimesAreKeptOnce() throws Exception {
        diary.card(two.trainee(), new Met(two.id(), null));
        var session = diary.only(two);
        var action = new AddAction(session, UUID.randomUUID(), "Read", "trainee", "");
        var note = new KeepNote(session, 0, "I learned.");

        together(List.of(
                () -> diary.card(two.trainee(), action),
                () -> diary.card(two.trainee(), action),
                () -> diary.card(two.trainee(), note),
                () -> diary.card(two.trainee(), note)));

        assertThat(diary.count("agreed_action", two)).isEqualTo(1);
        assertThat(diary.count("private_note", two)).isEqualTo(1);
        assertThat(diary.card(two.mentor(), new Open(session))).isInstanceOf(LogCard.class);
    }

    private static List<Card> together(List<Callable<Card>> presses) throws Exception {
        var start = new CyclicBarrier(presses.size());
        var threads = Executors.newFixedThreadPool(presses.size());
        try {
            var answers = presses.stream()
                    .map(press -> threads.submit(() -> {
                        start.await();
                        return press.call();
                    }))
                    .toList();
            var cards = new ArrayList<Card>();
            for (var answer : answers) {
                cards.add(answer.get());
            }
            return cards;
        } finally {
            threads.shutdownNow();
        }
    }
}
