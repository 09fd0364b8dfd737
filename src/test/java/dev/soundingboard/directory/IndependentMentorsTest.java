package dev.soundingboard.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.directory.MentorList.Row;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Supervisors;
import dev.soundingboard.independence.Workplace;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Open;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.Profile;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Mentors who aren't independent are flagged or hidden as the scheme says; the reason is the trainee's alone (P3). */
@StorageTest
@TestPropertySource(properties = "sounding-board.schemes.folder=src/test/resources/elsewhere")
class IndependentMentorsTest {

    private static final String REASON = "You said that they supervise or manage you.";

    @Autowired
    Wessex wessex;

    @Autowired
    People people;

    @Autowired
    Structure structure;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nobodyYet() {
        wessex.nobodyMentors();
    }

    @Test
    void aSchemeThatFlagsShowsASupervisorWithTheReasonAndOffersNoTaster() {
        var asha = person("Asha Rao", "wessex", Role.TRAINEE);
        var boss = mentor("Dr Alison Bell", "wessex");
        structure.isSupervisedBy(asha.id(), "wessex", new Supervisors(Set.of(boss.person()), ""));

        assertThat(browse(asha).mentors()).extracting(Row::conflict, Row::flag).containsExactly(tuple(true, REASON));
        var profile = (MentorProfile) open(asha, boss);
        assertThat(profile.flag()).isEqualTo(REASON);
        assertThat(profile.ask()).isNull();
    }

    @Test
    void aSchemeThatHidesShowsAFullPageOfOthersAndDoesNotOpenTheSupervisor() {
        var ben = person("Ben Carter", "elsewhere", Role.TRAINEE);
        var boss = mentor("Dr Aaa", "elsewhere");
        IntStream.range(0, 6).forEach(i -> mentor("Dr Number " + i, "elsewhere"));
        structure.isSupervisedBy(ben.id(), "elsewhere", new Supervisors(Set.of(boss.person()), ""));

        assertThat(browse(ben).mentors()).extracting(Row::name).hasSize(5).doesNotContain("Dr Aaa");
        assertThat(open(ben, boss)).isEqualTo(Mentors.noSuchMentor());
    }

    @Test
    void theSameDepartmentIsShownWithAWarningAndCanBeAsked() {
        var asha = person("Asha Rao", "wessex", Role.TRAINEE);
        var colleague = mentor("Dr Alison Bell", "wessex");
        var both = new Workplace("Salisbury", "Surgery");
        structure.worksAt(asha.id(), "wessex", both);
        structure.worksAt(colleague.person(), "wessex", both);

        var profile = (MentorProfile) open(asha, colleague);
        assertThat(profile.flag()).startsWith("You both work in Salisbury, Surgery.");
        assertThat(profile.conflict()).isFalse();
        assertThat(profile.ask()).isNotNull();
    }

    @Test
    void nobodyButTheTraineeSeesTheReason() {
        var asha = person("Asha Rao", "wessex", Role.TRAINEE);
        var boss = mentor("Dr Alison Bell", "wessex");
        structure.isSupervisedBy(asha.id(), "wessex", new Supervisors(Set.of(boss.person()), ""));
        // also the other way round, so that the supervisor would be somebody who reads it
        structure.isSupervisedBy(boss.person(), "wessex", new Supervisors(Set.of(asha.id()), ""));

        for (var reader : List.of(
                person("Morgan Reed", "wessex", Role.ADMIN),
                person("Dr Tom Fox", "wessex", Role.MENTOR),
                person("Carys Lloyd", "wessex", Role.TRAINEE),
                people.get(boss.person()))) {
            assertThat(browse(reader).mentors())
                    .as(reader.name())
                    .extracting(Row::flag)
                    .containsOnly("");
            assertThat(((MentorProfile) open(reader, boss)).flag()).isEmpty();
        }
    }

    @Test
    void aTraineeWhoIsAMentorTooReadsNoWarningOfThemself() {
        var both = people.add(new Person(UUID.randomUUID(), UUID.randomUUID(), "Dr Uma Shah", ZoneId.of("UTC"))
                .joins("wessex", Role.TRAINEE)
                .joins("wessex", Role.MENTOR));
        structure.worksAt(both.id(), "wessex", new Workplace("Salisbury", "Surgery"));
        var own = wessex.add(new Mentor(both.id(), "wessex", both.name(), true, profile(), Set.of("Video")));

        assertThat(browse(both).mentors()).extracting(Row::flag).containsExactly("");
        assertThat(((MentorProfile) open(both, own)).flag()).isEmpty();
    }

    @Test
    void anAdminOfASchemeThatHidesSeesEverybody() {
        var admin = person("Morgan Reed", "elsewhere", Role.ADMIN);
        var boss = mentor("Dr Aaa", "elsewhere");
        structure.isSupervisedBy(admin.id(), "elsewhere", new Supervisors(Set.of(boss.person()), ""));

        assertThat(browse(admin).mentors()).extracting(Row::name).containsExactly("Dr Aaa");
        assertThat(open(admin, boss)).isNotInstanceOf(Refusal.class);
    }

    private MentorList browse(Person reader) {
        return (MentorList) ((Reply.Replace) wessex.says(reader, Browse.all())).card();
    }

    private Card open(Person reader, Mentor mentor) {
        return ((Reply.Show) wessex.says(reader, new Open(mentor.id()))).card();
    }

    private Person person(String name, String scheme, Role role) {
        return people.add(new Person(UUID.randomUUID(), UUID.randomUUID(), name, ZoneId.of("UTC")).joins(scheme, role));
    }

    private Mentor mentor(String name, String scheme) {
        var person = person(name, scheme, Role.MENTOR);
        return wessex.add(new Mentor(person.id(), scheme, name, false, profile(), Set.of("Video")));
    }

    private static Profile profile() {
        return new Profile("I walk.", "", "", "", "Surgery", "Salisbury", "", null);
    }
}
