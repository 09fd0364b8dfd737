package dev.soundingboard.onbehalf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Confirmation;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.PickForm;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.onbehalf.OnBehalfCommand.Choose;
import dev.soundingboard.onbehalf.OnBehalfCommand.Date;
import dev.soundingboard.onbehalf.OnBehalfCommand.Move;
import dev.soundingboard.onbehalf.OnBehalfCommand.Purpose;
import dev.soundingboard.people.Person;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.TraineeCommand.FindTrainee;
import dev.soundingboard.trainee.TraineeCommand.GrantException;
import dev.soundingboard.trainee.Trainees;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scheme team makes an exception for a trainee (E3), and moves a date for one (E2). */
@StorageTest
class OnBehalfTest {

    @Autowired
    Wessex wessex;

    @Autowired
    NorthWest northWest;

    @Autowired
    Pairs pairs;

    @Autowired
    Trainees trainees;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person morgan;
    private Person asha;

    @BeforeEach
    void aTraineeAndAnAdmin() {
        clock.startsAgain();
        jdbc.sql("DELETE FROM person_role WHERE role = 'TRAINEE'").update();
        jdbc.sql("DELETE FROM notification").update();
        sent.startsAgain();
        morgan = wessex.admin("Morgan Reed");
        asha = wessex.trainee("Asha Rao");
    }

    @Test
    void anExceptionIsMadeForSomebodyWhoDidNotAskAndTheyAreTold() { // E3
        var needless = types(morgan, "exception for asha rao");
        assertThat(needless.summary()).isEqualTo("Asha Rao needs no exception");
        assertThat(needless.toString()).contains("They can ask now, without an exception.");
        trainees.add(trainees.get(asha.id(), "wessex").hasDate(LocalDate.of(2024, 5, 3)));
        assertThat(types(morgan, "exception for asha rao").summary()).isEqualTo("Make an exception for Asha Rao?");

        says(morgan, new GrantException(trainee(), version(), "Moved between regions."));
        relay.run();

        assertThat(trainees.get(asha.id(), "wessex").hasException()).isTrue();
        assertThat(sent.to(asha.id()))
                .extracting(Card::summary)
                .containsExactly("The team has made an exception for you");
        assertThat(types(morgan, "exception for asha").summary()).isEqualTo("Asha Rao has an exception");
    }

    @Test
    void anExceptionIsOpenedToTakeItBackAndANameMayBeAnOwners() { // E3
        wessex.trainee("Ashanti Patel");

        assertThat(types(morgan, "take back exception for asha rao").summary())
                .isEqualTo("Asha Rao needs no exception");
        assertThat(types(morgan, "move ashas return date").summary()).isEqualTo("Move the return date of Asha Rao");
    }

    @Test
    void aDayThatCantBeReadIsSaidAndAskedFor() {
        var form = (DateForm) types(morgan, "move return date for asha rao to next may");

        assertThat(form.problem()).isEqualTo("I can’t read “next may” as a date. Choose one.");
    }

    @Test
    void whatAnotherDateChangesIsSaidBeforeItIsMoved() { // E2
        var form = (DateForm) types(morgan, "move return date for asha rao");
        assertThat(form.summary()).isEqualTo("Move the return date of Asha Rao");

        var card = (Confirmation) says(morgan, new Date(form.trainee(), "2027-05-03"));

        assertThat(card.summary()).isEqualTo("Move the return date of Asha Rao to 3 May 2027?");
        assertThat(card.happens())
                .contains("With it they can ask for a mentor from 3 November 2026 to 3 May 2028.")
                .endsWith("I tell Asha Rao. They can change it again.");
        assertThat(day()).isNotEqualTo(LocalDate.of(2027, 5, 3));
    }

    @Test
    void itIsMovedOnceAndTheTraineeIsTold() {
        var card = (Confirmation) says(morgan, new Date(trainee(), "2027-05-03"));
        var move = card.ways().get(0).command();

        assertThat(says(morgan, move).summary()).isEqualTo("The return date of Asha Rao is 3 May 2027 now");
        assertThat(says(morgan, move)).as("pressed twice").isInstanceOf(DateForm.class);
        relay.run();

        assertThat(day()).isEqualTo(LocalDate.of(2027, 5, 3));
        assertThat(sent.to(asha.id()))
                .filteredOn(it -> it.summary().equals("Your return date is 3 May 2027 now"))
                .singleElement()
                .isInstanceOfSatisfying(News.class, it -> assertThat(it.text()).contains("The SuppoRTT Wessex"));
    }

    @Test
    void aTermThatIsCountedFromTheDateMovesWithIt() { // S2
        var patsy = northWest.admin("Patsy Entwistle");
        var imran = northWest.trainee("Imran Sheikh");
        pairs.of(imran, northWest.mentorWithRoomFor(3, "Dr Peter Lowe"));
        var trainee = trainees.get(imran.id(), "north-west");

        var card = (Confirmation) says(patsy, new Date(trainee.id(), "2027-01-11"));

        assertThat(card.happens()).anyMatch(it -> it.contains("lasts until 11 July 2027 then. I tell both."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2027-02-30", "1850-01-01", "9999-01-01", "junk", "🙂"})
    void aDayThatIsNoneComesBackToBeMended(String typed) {
        var form = (DateForm) says(morgan, new Date(trainee(), typed));
        assertThat(form.problem()).isNotEmpty();
        assertThat(says(morgan, new Move(trainee(), version(), typed))).isInstanceOf(DateForm.class);
    }

    @Test
    void whoIsMeantIsAskedWhereItIsNotClear() {
        wessex.trainee("Asha Patel");

        var card = (Candidates) types(morgan, "exception for asha");
        assertThat(card.people()).extracting(Candidates.Row::name).containsExactly("Asha Patel", "Asha Rao");
        assertThat(says(morgan, card.people().get(1).open().command()).summary())
                .isEqualTo("Asha Rao needs no exception");
        assertThat(((Candidates) types(morgan, "exception for ashaa rau")).lead())
                .isEqualTo("I know no trainee called “ashaa rau” here.");
        assertThat(((PickForm) types(morgan, "exception for xyzzy مرحبا")).problem())
                .startsWith("I know no trainee called “xyzzy");
        assertThat(((PickForm) types(morgan, "move return date")).problem()).isEmpty();
        assertThat(((PickForm) says(morgan, new Choose(Purpose.DATE, "junk"))).problem())
                .isEqualTo("Choose a trainee from the list.");
        assertThat(((Reply.Choices) wessex.says(morgan, new FindTrainee("ash"))).choices())
                .extracting(Reply.Choice::title)
                .containsExactly("Asha Patel", "Asha Rao");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "move return date for Asha Rao to 1 May 2027",
                "move Asha's return date to 1 May 2027",
                "move asha raos return date to 1 May 2027",
                "change return date Asha Rao to 1 May 2027",
                "change Asha’s return date to 1 May 2027, please",
                "Move return date of asha to 2027-05-01",
                "change the return date for Asha Rao to 1st May 2027"
            })
    void aDayAfterTheNameIsInTheForm(String words) {
        assertThat(((DateForm) types(morgan, words)).date()).isEqualTo("2027-05-01");
        assertThat(((DateForm) types(morgan, "move return date for asha to the moon")).summary())
                .isEqualTo("Move the return date of Asha Rao");
    }

    @Test
    void aShortNameWithSwappedLettersIsGuessed() {
        assertThat(((Candidates) types(morgan, "move return date for asha roa")).people())
                .extracting(Candidates.Row::name)
                .containsExactly("Asha Rao");
        assertThat(((Candidates) types(morgan, "relink Asha Roa")).lead())
                .isEqualTo("I know nobody called “Asha Roa” here.");
        assertThat(types(morgan, "exception of asha rao").toString()).contains("Asha Rao");
    }

    @Test
    void anotherSchemesTeamFindsAndChangesNothing() {
        var patsy = northWest.admin("Patsy Entwistle");
        var before = day();

        assertThat(types(patsy, "exception for asha rao")).isInstanceOf(PickForm.class);
        assertThat(says(patsy, new Choose(Purpose.DATE, trainee().toString()))).isInstanceOf(PickForm.class);
        assertThat(says(patsy, new Move(trainee(), version(), "2027-05-03"))).isInstanceOf(Refusal.class);
        assertThat(day()).isEqualTo(before);
    }

    @Test
    void whereASchemeMakesNoExceptionsItSaysSo() { // E3
        var admin = wessex.newcomer("Pat Long");
        wessex.isAlso(admin, Role.ADMIN, "generic");
        var maeve = wessex.traineeOf("generic", "Maeve Connolly");
        trainees.add(new Trainee(maeve.id(), "generic").enrols());

        assertThat(types(admin, "exception for maeve connolly").summary())
                .isEqualTo("In your scheme nobody needs an exception. Whoever joins can ask for a mentor.");
    }

    private UUID trainee() {
        return trainees.get(asha.id(), "wessex").id();
    }

    private int version() {
        return trainees.get(asha.id(), "wessex").version();
    }

    private LocalDate day() {
        return trainees.get(asha.id(), "wessex").keyDate().orElseThrow();
    }

    private Card types(Person person, String text) {
        return wessex.types(person, text);
    }

    private Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }
}
