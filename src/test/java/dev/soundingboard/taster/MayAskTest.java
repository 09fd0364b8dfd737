package dev.soundingboard.taster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Supervisors;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.taster.TasterCommand.Ask;
import dev.soundingboard.taster.TasterCommand.Send;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who may ask whom, by rules of other rooms (E1, E2, P3); the form isn't opened, and can't be sent either. */
@StorageTest
@Import(Stages.class)
class MayAskTest {

    @Autowired
    Wessex wessex;

    @Autowired
    Stages stages;

    @Autowired
    Structure structure;

    private Mentor bell;

    @BeforeEach
    void aMentor() {
        stages.startsAgain();
        bell = wessex.mentor("Dr Alison Bell");
    }

    @Test
    void whoeverSupervisesTheTraineeCantBeAsked() {
        var asha = wessex.trainee("Asha Rao");
        structure.isSupervisedBy(asha.id(), "wessex", new Supervisors(Set.of(bell.person()), ""));

        for (var command : commands()) {
            var refusal = (Refusal) stages.says(asha, command);
            assertThat(refusal.reason()).contains("supervise or manage you");
            assertThat(refusal.ways()).isNotEmpty();
        }
    }

    @Test
    void whoHasNotFinishedJoiningDoesSoFirst() {
        var ben = wessex.traineeOf("wessex", "Ben Carter");

        for (var command : commands()) {
            var refusal = (Refusal) stages.says(ben, command);
            assertThat(refusal.reason()).startsWith("Tell me a little about you first.");
            assertThat(refusal.ways()).extracting("title").contains("Finish joining");
        }
    }

    private List<TasterCommand> commands() {
        return List.of(
                new Ask(bell.id()), new Send(bell.id(), "", "Video", false, TypedTimes.of("2026-11-25", "18:00")));
    }
}
