package dev.soundingboard.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.listing.CapacityCommand.Away;
import dev.soundingboard.listing.CapacityCommand.Free;
import dev.soundingboard.listing.CapacityCommand.Full;
import dev.soundingboard.listing.CapacityCommand.Show;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand.Accept;
import dev.soundingboard.taster.TasterCommand.Ask;
import dev.soundingboard.taster.TasterCommand.Send;
import dev.soundingboard.taster.TypedTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A mentor is full, free again, or away until a day (P6, M2). */
@StorageTest
@Import(Applicants.class)
@RecordApplicationEvents
class FullOrAwayTest {

    private static final Instant WEDNESDAY_AT_SIX = Instant.parse("2026-11-25T18:00:00Z");

    @Autowired
    Wessex wessex;

    @Autowired
    Applicants applicants;

    @Autowired
    PhraseBook phrases;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private Person asha;
    private Mentor bell;
    private Person drBell;

    @BeforeEach
    void aTraineeAndAMentor() {
        clock.startsAgain();
        asha = wessex.trainee("Asha Rao");
        bell = wessex.mentor("Dr Alison Bell");
        drBell = wessex.person(bell.person());
    }

    @Test
    void whoSaysFullCantBeAskedAndWhoSaysFreeCan() {
        var card = (CapacityCard) applicants.card(drBell, new Full());
        assertThat(card.summary()).isEqualTo("You are not open to new mentees");
        assertThat(card.places()).contains("Your profile says: At full capacity just now.");
        assertThat(profile()).contains("At full capacity just now");
        assertThat(asking()).isInstanceOf(Refusal.class);

        assertThat(((CapacityCard) applicants.card(drBell, new Free())).summary())
                .isEqualTo("You are open to new mentees");
        assertThat(asking()).isNotInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wessex | Trainees can ask you now.",
                "north-west | The team can introduce a trainee to you now.",
                "core-trainees | The team can introduce a trainee to you now.",
                "generic | Trainees can ask you now, and the team can introduce one to you."
            })
    void aMentorWithPlacesIsToldWhoMayComeInTheirSchemeP1(String scheme, String free) {
        var person = wessex.person(wessex.mentorOf(scheme, 2, "Dr Alma Rigby").person());

        assertThat(((CapacityCard) applicants.card(person, new Show())).places())
                .contains(free);
        assertThat(((CapacityCard) applicants.card(person, new Full())).places())
                .doesNotContain(free);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I’m away until 10 January | Your profile says: Away until 10 January.",
                "I’m on leave until 10 January | You are open to new mentees again from 10 January 2027 on.",
                "on leave till 10 January | You are open to new mentees again from 10 January 2027 on.",
                "im full until March | Your profile says: Away until 1 March.",
                "I am on leave until 10th January 2027! | Your profile says: Away until 10 January.",
                "I can take another mentee | Trainees can ask you now."
            })
    void aMentorSaysItInASentenceP6(String words, String answer) {
        assertThat(((CapacityCard) applicants.card(drBell, phrases.read(words))).places())
                .contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'm away until further notice", "away until", "I am away until 10 January 2020"})
    void aDayThatCannotBeReadOrIsPastIsAskedFor(String words) {
        var card = (CapacityCard) applicants.card(drBell, phrases.read(words));

        assertThat(card.problem()).isEqualTo("Choose the day from which you are free again, within a year from now.");
        assertThat(card.summary()).as("nothing has changed").isEqualTo("You are open to new mentees");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I am on leave", "I'm on leave"})
    void aMentorOnLeaveWithoutAMenteeIsLedToTheirPlaces(String words) {
        var refusal = (Refusal) applicants.card(drBell, phrases.read(words));

        assertThat(refusal.ways()).extracting(Button::command).first().isEqualTo(new Show());
    }

    @Test
    void whoIsAwayUntilADayIsFreeByThemselfFromThen() {
        bell = wessex.mentor("Dr Zebedee Away"); // the only one of that name, so that the list's first page has them
        drBell = wessex.person(bell.person());
        var card = (CapacityCard) applicants.card(drBell, new Away("2027-03-03"));
        assertThat(card.places()).contains("Your profile says: Away until 3 March.");
        assertThat(profile()).contains("Away until 3 March");
        var list = wessex.says(asha, new Browse("", "", "", "", "Zebedee", false, null, null, null))
                .toString();
        assertThat(list).contains("Away until 3 March");
        assertThat(asking()).isInstanceOf(Refusal.class);

        clock.passes(Duration.between(clock.instant(), Instant.parse("2027-03-03T00:00:00Z")));
        assertThat(asking()).isNotInstanceOf(Refusal.class);
        assertThat(((CapacityCard) applicants.card(drBell, new Show())).summary())
                .isEqualTo("You are open to new mentees");
    }

    @Test
    void beingAwayIsPublishedSoThatRequestsCanWait() {
        applicants.card(drBell, new Away("2027-03-03"));

        assertThat(events.stream(Mentor.Away.class))
                .containsExactly(new Mentor.Away(bell.id(), Instant.parse("2027-03-03T00:00:00Z")));
    }

    @Test
    void whoWasAwayAndIsFullOfMenteesStaysFull() {
        var one = wessex.mentorWithRoomFor(1, "Dr Room ForOne");
        var person = wessex.person(one.person());
        ask(one);
        applicants.card(person, new Accept(newest(one), 0, WEDNESDAY_AT_SIX));

        applicants.card(person, new Away("2027-03-03"));
        var card = (CapacityCard) applicants.card(person, new Free());

        assertThat(card.places())
                .containsExactly(
                        "Your profile says: At full capacity just now.",
                        "You have 1 mentee now.",
                        "Your limit is 1 mentee at a time: no place left.");
    }

    @Test
    void aRequestThatIsOpenStaysAndCanBeAccepted() {
        ask(bell);
        applicants.card(drBell, new Full());
        var other = wessex.trainee("Ben Carter");

        var answer = applicants.card(drBell, new Accept(newest(bell), 0, WEDNESDAY_AT_SIX));

        assertThat(answer).isNotInstanceOf(Refusal.class);
        assertThat(answer.summary()).contains("Your taster with Asha Rao");
        assertThat(applicants.card(other, new Ask(bell.id()))).isInstanceOf(Refusal.class);
    }

    @Test
    void whoIsFullAndAcceptsOneDoesNotReleaseTheOthers() {
        ask(bell);
        var first = newest(bell);
        applicants.card(
                wessex.trainee("Ben Carter"),
                new Send(bell.id(), "", "Video", false, TypedTimes.of("2026-11-26", "18:00")));
        applicants.card(drBell, new Full());

        applicants.card(drBell, new Accept(first, 0, WEDNESDAY_AT_SIX));

        assertThat(newest(bell)).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-11-23", "2020-01-01", "2028-01-01", "9999-12-31", "2026-02-31"})
    void anAbsurdDayIsRefusedAndNothingChanges(String until) {
        var card = (CapacityCard) applicants.card(drBell, new Away(until));

        assertThat(card.problem()).isEqualTo("Choose the day from which you are free again, within a year from now.");
        assertThat(card.summary()).isEqualTo("You are open to new mentees");
    }

    @Test
    void aWayOfWorkingTakenOutOfTheProfileStaysWithTheRequestThatHasIt() {
        ask(bell);

        applicants.card(
                drBell,
                new ListingCommand.Practice(bell.id(), "Late.", "Surgery", "Winchester", "Face to face", "Teams"));

        assertThat(profile()).doesNotContain("Video");
        assertThat(applicants
                        .card(drBell, new Accept(newest(bell), 0, WEDNESDAY_AT_SIX))
                        .toString())
                .contains("Video");
    }

    private void ask(Mentor mentor) {
        applicants.card(asha, new Send(mentor.id(), "", "Video", false, TypedTimes.of("2026-11-25", "18:00")));
    }

    private UUID newest(Mentor mentor) {
        return jdbc.sql("SELECT id FROM taster_request WHERE mentor = ? AND state = 'ASKED'")
                .param(mentor.id())
                .query(UUID.class)
                .list()
                .get(0);
    }

    private String profile() {
        return applicants.card(asha, new MentorCommand.Open(bell.id())).toString();
    }

    private Object asking() {
        return applicants.card(asha, new Ask(bell.id()));
    }
}
