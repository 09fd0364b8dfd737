package dev.soundingboard.taster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.notification.NoticeCommand.Stop;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand.Cancel;
import dev.soundingboard.taster.TasterCommand.Suggest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Both are reminded before an agreed taster, as before any session (S6). */
@StorageTest
@Import(Stages.class)
class TasterSoonTest {

    @Autowired
    Wessex wessex;

    @Autowired
    Stages stages;

    @Autowired
    SentCards sent;

    private Person asha;
    private Mentor bell;
    private Person drBell;

    @BeforeEach
    void aTraineeAndAMentor() {
        stages.startsAgain();
        asha = wessex.trainee("Asha Rao");
        bell = wessex.mentor("Dr Alison Bell");
        drBell = stages.person(bell);
    }

    @Test
    void bothAreRemindedTheDayBeforeAndAnHourBefore() {
        var agreed = stages.agreed(asha, bell);
        assertThat(agreed.when()).isEqualTo("Wednesday 25 November, 6pm");

        hours(3 * 24);

        assertThat(reminders(asha))
                .containsExactly(
                        "A reminder: you meet Dr Alison Bell tomorrow at 6pm.",
                        "A reminder: you meet Dr Alison Bell in an hour.");
        assertThat(reminders(drBell))
                .containsExactly(
                        "A reminder: you meet Asha Rao tomorrow at 6pm.", "A reminder: you meet Asha Rao in an hour.");
    }

    @Test
    void whatItWasAboutIsShownOnceMore() {
        stages.agreed(asha, bell);
        hours(34);

        assertThat(stages.newestTo(drBell, TasterAgreed.class).dilemma()).isEqualTo(Stages.DILEMMA);
    }

    @Test
    void ofOneThatIsCancelledNobodyIsReminded() {
        var agreed = stages.agreed(asha, bell);
        stages.says(asha, new Cancel(agreed.request(), agreed.version()));

        hours(3 * 24);

        assertThat(reminders(asha)).isEmpty();
        assertThat(reminders(drBell)).isEmpty();
    }

    @Test
    void ofOneThatMovedOnlyItsNewTimeIsReminded() {
        var agreed = stages.agreed(asha, bell);
        stages.says(asha, new Suggest(agreed.request(), agreed.version(), TypedTimes.of("2026-12-05", "11:00")));
        var offered = stages.newestTo(drBell, TasterToAnswer.class);
        stages.says(drBell, offered.times().get(0).accept());

        hours(3 * 24);
        assertThat(reminders(asha)).isEmpty();

        hours(11 * 24);
        assertThat(reminders(asha))
                .containsExactly(
                        "A reminder: you meet Dr Alison Bell in 3 days.",
                        "A reminder: you meet Dr Alison Bell tomorrow at 11am.",
                        "A reminder: you meet Dr Alison Bell in an hour.");
    }

    @Test
    void whoWantsNoRemindersOfSessionsGetsNoneOfTasters() {
        stages.agreed(asha, bell);
        stages.says(asha, new Stop("sessions"));

        hours(3 * 24);

        assertThat(reminders(asha)).isEmpty();
        assertThat(reminders(drBell)).hasSize(2);
    }

    private void hours(int count) {
        for (var hour = 0; hour < count; hour++) {
            stages.passes(Duration.ofHours(1));
        }
    }

    private List<String> reminders(Person person) {
        return sent.to(person.id()).stream()
                .map(Card::summary)
                .filter(summary -> summary.startsWith("A reminder: you meet"))
                .toList();
    }
}
