package dev.soundingboard.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.directory.MentorList.Row;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Open;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.Profile;
import dev.soundingboard.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finding a mentor by place, specialty, way of working, availability and words (P5, P6). */
@StorageTest
class BrowseMentorsTest {

    @Autowired
    Wessex wessex;

    @Autowired
    Mentors mentors;

    @Autowired
    JdbcClient jdbc;

    private Person asha;

    @BeforeEach
    void sevenMentors() {
        wessex.nobodyMentors();
        asha = wessex.trainee("Asha Rao");
        for (var name : List.of("Dr Ann", "Dr Bob", "Dr Cai", "Dr Dee", "Dr Eve")) {
            wessex.add(mentor(name, "Surgery", "Poole", "Video", "I fix things."));
        }
        wessex.add(mentor("Dr Flo", "Psychiatry", "Winchester", "Phone", "I came back after a career break."));
        wessex.add(mentor("Dr Gus", "Psychiatry", "Poole", "Phone", "I love café culture.")
                .saysFull());
    }

    @Test
    void aPageHasFiveMentorsAndTheNextGoesOnWhereItEnded() {
        var first = browse(Browse.all());
        var second = browse(first.next());

        assertThat(names(first)).containsExactly("Dr Ann", "Dr Bob", "Dr Cai", "Dr Dee", "Dr Eve");
        assertThat(names(second)).containsExactly("Dr Flo", "Dr Gus");
        assertThat(second.next()).isNull();
        assertThat(names(browse(second.beginning()))).isEqualTo(names(first));
    }

    @Test
    void filtersNarrowTogether() {
        assertThat(found("", "Psychiatry", "", "", false)).containsExactly("Dr Flo", "Dr Gus");
        assertThat(found("Poole", "Psychiatry", "", "", false)).containsExactly("Dr Gus");
        assertThat(found("", "", "Phone", "", false)).containsExactly("Dr Flo", "Dr Gus");
        assertThat(found("", "Psychiatry", "", "", true)).as("P6").containsExactly("Dr Flo");
    }

    @Test
    void wordsAreFoundByTheirBeginningWithoutCaseOrAccents() {
        assertThat(found("", "", "", "CAREER bre", false)).containsExactly("Dr Flo");
        assertThat(found("", "", "", "cafe", false)).containsExactly("Dr Gus");
        assertThat(found("", "", "", "winch", false)).containsExactly("Dr Flo");
        assertThat(found("", "", "", "career surgery", false)).isEmpty();
    }

    @Test
    void whatCantBeAWordFindsEverybodyOrNobodyButBreaksNothing() {
        for (var text : List.of("%", "_", "' OR 1=1 --", "\\", "🙂", "x".repeat(10_000))) {
            assertThat(browse(new Browse("", "", "", "", text, false, null, null, null)))
                    .isNotNull();
        }
        assertThat(found("", "", "", "%", false)).hasSize(5);
        assertThat(found("Atlantis", "", "", "", false)).isEmpty();
    }

    @Test
    void manyWordsAreNotTooMany() {
        var manyWords = IntStream.range(0, 40_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

        assertThat(found("", "", "", manyWords, false)).isEmpty();
    }

    @Test
    void nobodyOfAnotherSchemeIsShown() {
        var outsider =
                new Mentor(asha.id(), "elsewhere", "Dr Out", false, profile("Surgery", "Poole", "Hi."), Set.of());
        wessex.add(outsider);

        assertThat(names(browse(Browse.all()))).doesNotContain("Dr Out");
        assertThat(((Reply.Show) wessex.says(asha, new Open(outsider.id()))).card())
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aProfileShowsWhatTheMentorSaysAndOffersATaster() {
        var row = browse(Browse.all()).mentors().get(0);
        var profile = (MentorProfile) ((Reply.Show) wessex.says(asha, row.open())).card();

        assertThat(profile.initials()).isEqualTo("A");
        assertThat(profile.profile().introduction()).isEqualTo("I fix things.");
        assertThat(profile.ask()).isNotNull();
    }

    @Test
    void aFullMentorCanBeReadButNotAsked() {
        var full = browse(new Browse("Poole", "Psychiatry", "", "", "", false, null, null, null))
                .mentors()
                .get(0);
        var profile = (MentorProfile) ((Reply.Show) wessex.says(asha, full.open())).card();

        assertThat(full.note()).as("P6").isEqualTo("At full capacity just now");
        assertThat(profile.note()).isEqualTo("At full capacity just now");
        assertThat(profile.ask()).isNull();
    }

    @Test
    void anUnknownMentorIsRefusedWithAWayOn() {
        var refusal = (Refusal) ((Reply.Show) wessex.says(asha, new Open(UUID.randomUUID()))).card();

        assertThat(refusal.ways()).isNotEmpty();
    }

    private List<String> found(String place, String specialty, String way, String text, boolean available) {
        return names(browse(new Browse(place, specialty, "", way, text, available, null, null, null)));
    }

    private MentorList browse(@Nullable Browse command) {
        return (MentorList) ((Reply.Replace) wessex.says(asha, Objects.requireNonNull(command))).card();
    }

    private static List<String> names(MentorList list) {
        return new ArrayList<>(list.mentors().stream().map(Row::name).toList());
    }

    private Mentor mentor(String name, String specialty, String place, String way, String introduction) {
        return new Mentor(
                wessex.trainee(name).id(), "wessex", name, false, profile(specialty, place, introduction), Set.of(way));
    }

    private static Profile profile(String specialty, String place, String introduction) {
        return new Profile(introduction, "", "", "", specialty, place, "", null);
    }
}
