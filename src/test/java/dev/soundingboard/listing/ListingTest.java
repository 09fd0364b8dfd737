package dev.soundingboard.listing;

import static dev.soundingboard.listing.Applicants.agree;
import static dev.soundingboard.listing.Applicants.practice;
import static dev.soundingboard.listing.Applicants.words;
import static dev.soundingboard.listing.Applicants.work;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Workplace;
import dev.soundingboard.listing.ListingCommand.Agree;
import dev.soundingboard.listing.ListingCommand.KeepPhoto;
import dev.soundingboard.listing.ListingCommand.Limits;
import dev.soundingboard.listing.ListingCommand.Mine;
import dev.soundingboard.listing.ListingCommand.Open;
import dev.soundingboard.listing.ListingCommand.Practice;
import dev.soundingboard.listing.ListingCommand.RemovePhoto;
import dev.soundingboard.listing.ListingCommand.Send;
import dev.soundingboard.listing.ListingCommand.Words;
import dev.soundingboard.listing.ListingCommand.Work;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.people.Person;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Writing a mentor's profile, part by part (M2, M3, P4, P5). */
@StorageTest
@Import(Applicants.class)
@TestPropertySource(properties = "sounding-board.schemes.folder=src/test/resources/elsewhere")
class ListingTest {

    @Autowired
    Wessex wessex;

    @Autowired
    Applicants applicants;

    @Autowired
    Structure structure;

    @Autowired
    TestClock clock;

    private Person wren;
    private UUID id;

    @BeforeEach
    void somebodyBegins() {
        clock.startsAgain();
        wren = applicants.newcomer("Dr Wren Waits");
        applicants.begins(wren, "wessex");
        id = applicants.of(wren);
    }

    @Test
    void eachPartLeadsToTheNextUpToThePreview() {
        assertThat(says(work(id))).isInstanceOf(WordsCard.class);
        assertThat(says(words(id))).isInstanceOf(PracticeCard.class);
        assertThat(says(practice(id))).isInstanceOf(PhotoCard.class);
        assertThat(says(new KeepPhoto(id))).isInstanceOf(LimitsCard.class);
        assertThat(says(new Limits(id, "2", "1"))).isInstanceOf(AgreementCard.class);

        var preview = (PreviewCard) says(agree(id));
        assertThat(preview.profile().introduction()).isEqualTo("I keep bees.");
        assertThat(preview.waysOfWorking()).isEqualTo("Video, Phone");
        assertThat(preview.forTheTeam())
                .isEqualTo("Not a trainee, trained in March 2024, 2 mentees a year at most, 1 mentee at a time at most,"
                        + " agreement accepted.");
        assertThat(structure.workplaceOf(wren.id(), "wessex")).contains(new Workplace("Salisbury", "Medicine"));
    }

    @Test
    void everyCardSaysHowFarTheyAreAndLeadsBack() {
        var card = (WordsCard) says(work(id));

        assertThat(card.frame().progress()).isEqualTo("Step 2 of 6");
        var before = (WorkCard) says(Objects.requireNonNull(card.frame().back()));
        assertThat(before.frame().progress()).isEqualTo("Step 1 of 6");
        assertThat(before.typed()).isEqualTo(new WorkCard.Typed("Salisbury", "Medicine", "no", "March 2024", ""));
        assertThat(before.frame().back()).isNull();
        assertThat(says(work(id))).as("saved once more").isInstanceOf(WordsCard.class);
    }

    @Test
    void daysLaterTheyGoOnWhereTheyLeft() {
        says(work(id));
        says(words(id));
        clock.passes(Duration.ofDays(40));

        assertThat(wessex.says(wren, new Home()).toString()).contains("Go on with your mentor profile.");
        assertThat(says(new Mine())).isInstanceOf(PracticeCard.class);
        assertThat(says(new Open(id, null))).isInstanceOf(PracticeCard.class);
        assertThat(applicants.begins(wren, "wessex")).as("joining again").isInstanceOf(PracticeCard.class);
    }

    @Test
    void nobodySkipsAheadByACardOfTheirOwn() {
        assertThat(says(new Open(id, Step.PREVIEW))).isInstanceOf(WorkCard.class);
        assertThat(says(new Send(id))).isInstanceOf(WorkCard.class);
    }

    @Test
    void junkInAFieldComesBackAsItWasTyped() {
        var junk = "<b>🙂 [x](http://evil.example)";
        var work = (WorkCard) says(new Work(id, junk, junk, junk, junk, junk));
        assertThat(work.frame().problem()).isEqualTo("Choose your organisation.");
        assertThat(work.typed()).isEqualTo(new WorkCard.Typed(junk, junk, junk, junk, junk));
        says(work(id));

        var words = (WordsCard) says(new Words(id, "x".repeat(601), junk, junk));
        assertThat(words.frame().problem())
                .isEqualTo("Say your introduction in up to 600 characters. You have used 601.");
        assertThat(words.fields()).extracting(WordsCard.Field::typed).containsExactly("x".repeat(601), junk, junk);
        says(words(id));

        var practice = (PracticeCard) says(new Practice(id, junk, "Surgery", "Winchester", "Telepathy", junk));
        assertThat(practice.frame().problem()).isEqualTo("Choose at least one way of working.");
        assertThat(practice.typed())
                .isEqualTo(new PracticeCard.Typed(junk, "Surgery", "Winchester", "Telepathy", junk));
        says(practice(id));
        says(new KeepPhoto(id));

        var limits = (LimitsCard) says(new Limits(id, "lots", "-3"));
        assertThat(limits.frame().problem())
                .isEqualTo("Give a number of mentees a year from 1 to 50, or leave it empty.");
        assertThat(List.of(limits.perYear(), limits.atATime())).containsExactly("lots", "-3");
    }

    @Test
    void aTextThatIsJustLongEnoughIsStored() {
        says(work(id));
        says(new Words(id, "🙂".repeat(300), "é".repeat(1200), "x".repeat(1200)));

        assertThat(applicants.application(wren).draft().profile().story()).hasSize(1200);
    }

    @Test
    void theSchemesLimitsAreShownToWhomTheyConcern() {
        says(new Work(id, "Salisbury", "Medicine", "yes", "March 2024", ""));
        says(words(id));
        says(practice(id));
        var card = (LimitsCard) says(new KeepPhoto(id));

        assertThat(card.schemes())
                .as("M1, M2")
                .containsExactly(
                        "In this scheme you mentor at least 1 mentee a year.",
                        "In this scheme trainee mentors take 2 mentees a year at most.");
        assertThat(((LimitsCard) says(new Limits(id, "3", ""))).frame().problem())
                .isEqualTo("In this scheme it is 2 mentees a year at most. Give no more, or leave it empty.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | '' | Give at least 1 a year. When you can’t take anybody for a while, say “full”.",
                "51 | '' | Give a number of mentees a year from 1 to 50, or leave it empty.",
                "2.5 | '' | Give a number of mentees a year from 1 to 50, or leave it empty.",
                "'' | 9999999999 | Give a number of mentees at a time from 1 to 50, or leave it empty.",
                "'' | 0 | Give at least 1 at a time. When you can’t take anybody for a while, say “full”."
            })
    void anAbsurdLimitComesBackWithASentence(String perYear, String atATime, String problem) {
        says(work(id));
        says(words(id));
        says(practice(id));
        says(new KeepPhoto(id));

        var card = (LimitsCard) says(new Limits(id, perYear, atATime));

        assertThat(card.frame().problem()).as("M1, M2").isEqualTo(problem);
        assertThat(List.of(card.perYear(), card.atATime())).containsExactly(perYear, atATime);
    }

    @Test
    void theAgreementTakesEveryClause() {
        reachTheAgreement();

        var card = (AgreementCard) says(new Agree(id, "1", "1,2,4"));
        assertThat(card.frame().problem())
                .as("M3")
                .isEqualTo("Tick every clause that you accept. 2 are left. You are listed only with all of them.");
        assertThat(card.accepted()).isEqualTo("1,2,4");
        says(agree(id));

        var application = applicants.application(wren);
        assertThat(application.agreed()).contains(new Agreed("1", TestClock.MONDAY_AT_NINE));
    }

    @Test
    void whoReadAnotherEditionOfTheAgreementReadsTheCurrentOne() {
        reachTheAgreement();

        var card = (AgreementCard) says(new Agree(id, "0", "1,2,3,4,5"));

        assertThat(card.frame().problem()).isEqualTo("The agreement has changed. This is the current one.");
        assertThat(card.edition()).isEqualTo("1");
        assertThat(applicants.application(wren).agreed()).isEmpty();
    }

    @Test
    void applyingTwiceIsOneApplication() {
        assertThat(applicants.begins(wren, "wessex")).isInstanceOf(WorkCard.class);

        assertThat(applicants.of(wren)).isEqualTo(id);
    }

    @Test
    void inTwoSchemesTheyHaveTwoProfiles() {
        says(work(id));
        var elsewhere = (WorkCard) applicants.begins(wren, "elsewhere");

        assertThat(elsewhere.frame().application()).isNotEqualTo(id);
        assertThat(elsewhere.organisations()).containsExactly("Here", "There");
        assertThat(elsewhere.typed().organisation()).isEmpty();
        assertThat(says(new Open(id, null))).isInstanceOf(WordsCard.class);
    }

    @Test
    void nobodyElseFindsIt() {
        var stranger = applicants.newcomer("Noor Newcomer");
        var before = applicants.application(wren).version();
        List<Command> theirs = List.of(
                new Open(id, Step.WORK),
                work(id),
                words(id),
                practice(id),
                new KeepPhoto(id),
                new RemovePhoto(id),
                new Limits(id, "1", "1"),
                agree(id),
                new Send(id));

        assertThat(theirs)
                .allSatisfy(command -> assertThat(applicants.card(stranger, command))
                        .isInstanceOfSatisfying(
                                Refusal.class, it -> assertThat(it.reason()).isEqualTo("We can’t find that profile.")));
        assertThat(applicants.application(wren).version()).isEqualTo(before);
    }

    @Test
    void whoHasNoProfileIsToldHowToGetOne() {
        assertThat(applicants.card(wessex.trainee("Asha Rao"), new Mine()))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).contains("say “join”"));
    }

    @Test
    void anApplicantIsNotFoundByTrainees() {
        var waiting = applicants.waiting("Dr Wren Unlisted");

        assertThat(wessex.says(wessex.trainee("Asha Rao"), Browse.all()).toString())
                .doesNotContain(waiting.name());
    }

    @Test
    void aListedMentorEditsAPartAndComesBackToTheProfile() {
        var bell = wessex.mentor("Dr Alison Bell");
        var drBell = wessex.person(bell.person());
        var preview = (PreviewCard) applicants.card(drBell, new Mine());
        assertThat(preview.summary()).isEqualTo("This is what trainees see");
        assertThat(preview.send()).isNull();

        var form = (WordsCard) applicants.card(drBell, new Open(bell.id(), Step.WORDS));
        assertThat(form.frame().progress()).isEmpty();
        assertThat(form.frame().save()).isEqualTo("Save");
        var after =
                applicants.card(drBell, new Words(bell.id(), "I collect xylophones.", "Somebody listened.", "Calm."));

        assertThat(((PreviewCard) after).profile().introduction()).isEqualTo("I collect xylophones.");
        var search = new Browse("", "", "", "", "xylophones", false, null, null, null);
        assertThat(wessex.says(wessex.trainee("Asha Rao"), search).toString()).contains("Dr Alison Bell");
    }

    private void reachTheAgreement() {
        says(work(id));
        says(words(id));
        says(practice(id));
        says(new KeepPhoto(id));
        says(new Limits(id, "", ""));
    }

    private Card says(Command command) {
        return applicants.card(wren, command);
    }
}
