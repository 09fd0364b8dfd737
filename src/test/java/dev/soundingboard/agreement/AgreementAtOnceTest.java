package dev.soundingboard.agreement;

import static dev.soundingboard.agreement.Desk.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.agreement.AgreementCommand.Confirm;
import dev.soundingboard.agreement.AgreementCommand.Save;
import dev.soundingboard.agreement.AgreementCommand.Then;
import dev.soundingboard.chat.Card;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Both write, or both confirm, at the same moment. */
@StorageTest
@Import(Desk.class)
class AgreementAtOnceTest {

    @Autowired
    Pairs pairs;

    @Autowired
    Desk desk;

    @Autowired
    Agreements agreements;

    @Autowired
    TestClock clock;

    @BeforeEach
    void startAgain() {
        clock.startsAgain();
    }

    @RepeatedTest(5)
    void oneOfTwoFirstAnswersIsKeptAndTheOtherIsShownBoth() throws Exception {
        var two = pairs.ofWessex();

        var answers = together(
                () -> desk.says(two.trainee(), new Save(two.id(), 1, "A2", 0, Then.NEXT, words("Hers"))),
                () -> desk.says(two.mentor(), new Save(two.id(), 1, "A2", 0, Then.NEXT, words("His"))));

        assertThat(answers)
                .map(StepCard.class::cast)
                .filteredOn(step -> !step.problem().isEmpty())
                .singleElement()
                .satisfies(step -> assertThat(step.theirs()).hasSize(1));
    }

    @RepeatedTest(5)
    void twoConfirmationsAtTheSameMomentSettleIt() throws Exception {
        var two = pairs.ofWessex();
        desk.writes(two.trainee(), two, "A2", words("To speak up."));

        together(
                () -> desk.says(two.trainee(), new Confirm(two.id(), 1, 1, How.SIGNED)),
                () -> desk.says(two.mentor(), new Confirm(two.id(), 1, 1, How.SIGNED)));

        assertThat(agreements.settled(two.id())).isTrue();
    }

    private static List<Card> together(Callable<Card> one, Callable<Card> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var both = threads.invokeAll(List.of(one, other));
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }
}
