package dev.soundingboard.independence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.independence.Finding.Verdict;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.people.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A mentor stands outside the mentee's educational and managerial structure (P3). */
@StorageTest
@TestPropertySource(properties = "sounding-board.schemes.folder=src/test/resources/elsewhere")
class IndependenceTest {

    private static final Workplace THEATRES = new Workplace("Hampshire Hospitals", "Anaesthetics and intensive care");

    @Autowired
    Wessex wessex;

    @Autowired
    Structure structure;

    @Autowired
    Independence independence;

    private Person asha;
    private Person bell;

    @BeforeEach
    void aMenteeAndAMentor() {
        asha = wessex.trainee("Asha Rao");
        bell = wessex.trainee("Dr Alison Bell");
    }

    @Test
    void whoSupervisesOrManagesTheMenteeIsInConflict() {
        structure.isSupervisedBy(asha.id(), "wessex", new Supervisors(Set.of(bell.id()), ""));

        assertThat(finding().verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(finding().reason()).isEqualTo("You said that they supervise or manage you.");
    }

    @Test
    void aTraineeWhoIsHerOwnMentorsSupervisorIsInConflictToo() {
        structure.isSupervisedBy(bell.id(), "wessex", new Supervisors(Set.of(asha.id()), ""));

        assertThat(finding().verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(finding().reason()).isEqualTo("You supervise or manage them.");
    }

    @Test
    void supervisionCountsWhereverItWasSaid() {
        structure.isSupervisedBy(bell.id(), "elsewhere", new Supervisors(Set.of(asha.id()), ""));

        assertThat(finding().isConflict()).isTrue();
    }

    @Test
    void theSameDepartmentOnlyAsksToCheck() {
        structure.worksAt(asha.id(), "wessex", THEATRES);
        structure.worksAt(bell.id(), "wessex", THEATRES);

        assertThat(finding())
                .isEqualTo(new Finding(
                        Verdict.CHECK,
                        "You both work in Hampshire Hospitals, Anaesthetics and intensive care. Please check that this is right for you.",
                        Distance.SAME_DEPARTMENT));
    }

    @Test
    void anotherDepartmentOrOrganisationIsIndependent() {
        structure.worksAt(asha.id(), "wessex", THEATRES);
        structure.worksAt(bell.id(), "wessex", new Workplace("Hampshire Hospitals", "Surgery"));
        assertThat(finding()).isEqualTo(new Finding(Verdict.INDEPENDENT, "", Distance.ANOTHER_DEPARTMENT));

        structure.worksAt(bell.id(), "wessex", new Workplace("Salisbury", "Anaesthetics and intensive care"));
        assertThat(finding()).isEqualTo(new Finding(Verdict.INDEPENDENT, "", Distance.ANOTHER_ORGANISATION));
    }

    @Test
    void workplacesOfTwoSchemesAreNotCompared() {
        structure.worksAt(asha.id(), "wessex", THEATRES);
        structure.worksAt(bell.id(), "elsewhere", THEATRES);

        assertThat(finding()).isEqualTo(Finding.INDEPENDENT);
    }

    @Test
    void aTypedNameLikeTheMentorsOnlyAsksToCheck() {
        structure.isSupervisedBy(asha.id(), "wessex", new Supervisors(Set.of(), "Prof. A Bell"));

        assertThat(finding().verdict()).isEqualTo(Verdict.CHECK);
        assertThat(finding().reason()).contains("a name like theirs", "Please check");
    }

    @Test
    void aConflictOutweighsWhatIsToBeChecked() {
        structure.worksAt(asha.id(), "wessex", THEATRES);
        structure.worksAt(bell.id(), "wessex", THEATRES);
        structure.isSupervisedBy(asha.id(), "wessex", new Supervisors(Set.of(bell.id()), "Alison Bell"));

        assertThat(finding().isConflict()).isTrue();
    }

    @Test
    void manyMentorsAreLookedUpAtOnce() {
        structure.isSupervisedBy(asha.id(), "wessex", new Supervisors(Set.of(bell.id()), ""));
        Map<UUID, String> many = new HashMap<>(Map.of(bell.id(), bell.name()));
        for (var i = 0; i < 60; i++) {
            many.put(UUID.randomUUID(), "Dr Number " + i);
        }

        assertThat(independence.findings(asha.id(), "wessex", many)).hasSize(61).satisfies(found -> {
            assertThat(found.values()).filteredOn(Finding::isConflict).hasSize(1);
        });
        assertThat(independence.findings(asha.id(), "wessex", Map.of())).isEmpty();
    }

    @Test
    void aSchemeThatFlagsRefusesWithTheReasonAndOneThatHidesAsIfTheyWerentThere() {
        structure.isSupervisedBy(asha.id(), "wessex", new Supervisors(Set.of(bell.id()), ""));

        assertThat(independence.mayAsk(asha.id(), "wessex", bell.id(), bell.name(), Home.asButton()))
                .map(Refusal::reason)
                .hasValue("You said that they supervise or manage you. A mentor should be somebody outside your work.");
        assertThat(independence.mayAsk(asha.id(), "elsewhere", bell.id(), bell.name(), Home.asButton()))
                .map(Refusal::reason)
                .hasValue(Mentors.noSuchMentor().reason());
        assertThat(independence.mayAsk(bell.id(), "wessex", UUID.randomUUID(), "Dr Tom Fox", Home.asButton()))
                .isEmpty();
    }

    private Finding finding() {
        return independence.finding(asha.id(), "wessex", bell.id(), bell.name());
    }
}
