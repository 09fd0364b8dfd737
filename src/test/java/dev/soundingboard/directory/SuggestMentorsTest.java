package dev.soundingboard.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.directory.SuggestedMentors.Row;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Supervisors;
import dev.soundingboard.independence.Workplace;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand.Suggest;
import dev.soundingboard.mentor.Profile;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.TraineeDetails;
import dev.soundingboard.trainee.Trainees;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Suggestions are ranked, say why, and are the same for the same facts (P3, P4, P6, S4). */
@StorageTest
class SuggestMentorsTest {

    @Autowired
    Wessex wessex;

    @Autowired
    People people;

    @Autowired
    Trainees trainees;

    @Autowired
    Structure structure;

    @Autowired
    JdbcClient jdbc;

    private Person asha;

    @BeforeEach
    void aTraineeOfSurgeryWhoWouldMeetInWinchesterByVideo() {
        wessex.nobodyMentors();
        asha = people.add(wessex.newcomer("Asha Rao").joins("wessex", Role.TRAINEE));
        trainees.add(new Trainee(asha.id(), "wessex")
                .is(new TraineeDetails("Other", "Surgery", "Winchester", "Full time", "Video", ""))
                .enrols());
        structure.worksAt(asha.id(), "wessex", new Workplace("Salisbury", "Surgery"));
    }

    @Test
    void theBestFitComesFirstAndEachSaysWhy() {
        var far = mentor("Dr Far", "Surgery", "Bournemouth", "Phone");
        var near = mentor("Dr Near", "Psychiatry", "Winchester", "Video");
        var video = mentor("Dr Video", "Psychiatry", "Bournemouth", "Video");
        structure.worksAt(near.person(), "wessex", new Workplace("Isle of Wight", "Mental health"));
        structure.worksAt(video.person(), "wessex", new Workplace("Salisbury", "Mental health"));

        var suggested = suggest(0).mentors();

        assertThat(suggested).extracting(Row::name).containsExactly("Dr Near", "Dr Video", "Dr Far");
        assertThat(suggested.get(0).reasons())
                .containsExactly(
                        "Based where you would like to meet.",
                        "Works the way you prefer.",
                        "Has a different background: another specialty than yours.",
                        "Outside your structure: works in another organisation.",
                        "Has a place free.");
        assertThat(suggested.get(1).reasons()).contains("Works in another department than you.");
        assertThat(suggested.get(2).reasons()).containsExactly("Has a place free.");
        assertThat(suggested.get(2).open().mentor()).isEqualTo(far.id());
    }

    @Test
    void theSameFactsGiveTheSameSuggestionsFiveAtATime() {
        IntStream.range(0, 8).forEach(i -> mentor("Dr Number " + i, "Psychiatry", "Winchester", "Video"));

        var first = suggest(0);
        var more = suggest(Objects.requireNonNull(first.next()).after());

        assertThat(names(first)).hasSize(5).isEqualTo(names(suggest(0)));
        assertThat(names(more)).hasSize(3).doesNotContainAnyElementsOf(names(first));
        assertThat(more.next()).isNull();
        assertThat(more.best()).isEqualTo(new Suggest(0));
    }

    @Test
    void whoMayBeTooCloseComesLastAndSaysSo() {
        var close = mentor("Dr Close", "Psychiatry", "Winchester", "Video");
        mentor("Dr Far", "Surgery", "Bournemouth", "Phone");
        structure.worksAt(close.person(), "wessex", new Workplace("Salisbury", "Surgery"));

        assertThat(suggest(0).mentors()).extracting(Row::name).containsExactly("Dr Far", "Dr Close");
        assertThat(suggest(0).mentors().get(1).flag()).contains("Salisbury, Surgery");
    }

    @Test
    void noConflictNobodyFullAndNotOneselfIsEverSuggested() {
        var boss = mentor("Dr Boss", "Psychiatry", "Winchester", "Video");
        var supervised = mentor("Dr Supervised", "Psychiatry", "Winchester", "Video");
        structure.isSupervisedBy(asha.id(), "wessex", new Supervisors(Set.of(boss.person()), ""));
        structure.isSupervisedBy(supervised.person(), "wessex", new Supervisors(Set.of(asha.id()), ""));
        wessex.add(unsaved(wessex.trainee("Dr Full").id(), "Dr Full", "Psychiatry", "Winchester", "Video")
                .saysFull());
        wessex.add(unsaved(asha.id(), "Asha Rao", "Psychiatry", "Winchester", "Video"));

        assertThat(suggest(0).mentors()).isEmpty();
        assertThat(suggest(0).summary()).isEqualTo("We have no mentor to suggest just now");
    }

    @Test
    void whoeverWasAskedBeforeIsNotSuggestedAgainHoweverItEnded() {
        for (var state : List.of("ASKED", "AGREED", "DECLINED", "WITHDRAWN", "CANCELLED")) {
            asked(mentor("Dr " + state, "Psychiatry", "Winchester", "Video"), state);
        }

        assertThat(suggest(0).mentors()).as("D6: the end makes no difference").isEmpty();
    }

    @Test
    void whoeverIsOrWasInAPairWithTheTraineeIsNotSuggestedAgain() {
        for (var state : List.of("ACTIVE", "ENDED")) {
            var mentor = mentor("Dr " + state, "Psychiatry", "Winchester", "Video");
            jdbc.sql("""
                            INSERT INTO mentorship
                                (id, scheme, trainee, mentor, mentor_person, since, introduced, state, version)
                            VALUES (?, 'wessex', ?, ?, ?, CURRENT_TIMESTAMP, false, ?, 0)""")
                    .params(UUID.randomUUID(), asha.id(), mentor.id(), mentor.person(), state)
                    .update();
        }

        assertThat(suggest(0).mentors()).as("P7").isEmpty();
    }

    @Test
    void whoHasSaidNothingOfThemselfIsStillSuggestedSomebody() {
        var ben = people.add(wessex.newcomer("Ben Carter").joins("wessex", Role.TRAINEE));
        mentor("Dr Near", "Psychiatry", "Winchester", "Video");

        var card = (SuggestedMentors) ((Reply.Replace) wessex.says(ben, new Suggest(0))).card();
        assertThat(card.mentors()).isNotEmpty();
    }

    @Test
    void aForgedPageIsNoPage() {
        mentor("Dr Near", "Psychiatry", "Winchester", "Video");

        assertThat(names(suggest(Integer.MIN_VALUE))).containsExactly("Dr Near");
        assertThat(names(suggest(Integer.MAX_VALUE))).isEmpty();
    }

    private SuggestedMentors suggest(int after) {
        return (SuggestedMentors) ((Reply.Replace) wessex.says(asha, new Suggest(after))).card();
    }

    private static List<String> names(SuggestedMentors card) {
        return card.mentors().stream().map(Row::name).toList();
    }

    private void asked(Mentor mentor, String state) {
        jdbc.sql("""
                        INSERT INTO taster_request (id, scheme, trainee, mentor, mentor_person, state, format, times, version)
                        VALUES (?, 'wessex', ?, ?, ?, ?, 'Video', '', 0)""")
                .params(UUID.randomUUID(), asha.id(), mentor.id(), mentor.person(), state)
                .update();
    }

    private Mentor mentor(String name, String specialty, String place, String way) {
        return wessex.add(unsaved(wessex.trainee(name).id(), name, specialty, place, way));
    }

    private static Mentor unsaved(UUID person, String name, String specialty, String place, String way) {
        var profile = new Profile("I walk.", "", "", "", specialty, place, "", null);
        return new Mentor(person, "wessex", name, false, profile, Set.of(way));
    }
}
