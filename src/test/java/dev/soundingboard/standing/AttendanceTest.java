package dev.soundingboard.standing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.standing.StandingCommand.Correct;
import dev.soundingboard.standing.StandingCommand.Delete;
import dev.soundingboard.standing.StandingCommand.Log;
import dev.soundingboard.standing.StandingCommand.Open;
import dev.soundingboard.standing.StandingCommand.Save;
import dev.soundingboard.standing.StandingCommand.Show;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Supervision, days and CPD: logged and looked at kindly, never a sanction (M1, M2, M4, P6). */
class AttendanceTest extends AListedMentor {

    private static final String DAY = "Mentor development and update day";

    @Test
    void theCardSaysInPlainSentencesWhereAMentorStands() {
        var card = standing();

        assertThat(card.decides())
                .extracting(StandingCard.Fact::text)
                .containsExactly(
                        "You are on it. Trainees can ask you now.",
                        "Edition 1. The day you accepted it isn’t on record here.");
        assertThat(card.hoped())
                .extracting(StandingCard.Fact::text)
                .containsExactly(
                        "You have no mentee now, and have had none in the last year. The scheme hopes for at least 1 a year.",
                        "Nothing is logged for the last 12 months.",
                        DAY + ": hoped for every 6 months. You have logged none yet.",
                        "Nobody yet.");
        assertThat(card.ways()).extracting("title").first().isEqualTo("Log something");
    }

    @Test
    void aTraineeMentorReadsTheMostTheyTake() { // M2
        var farah = wessex.traineeMentor("Dr Farah Siddiqui");

        assertThat(says(wessex.person(farah.person()), new Show()).toString())
                .contains("You take 2 mentees a year at most.");
    }

    @RepeatedTest(3)
    @ExtendWith(OutputCaptureExtension.class)
    void savedTwiceAtTheSameMomentItIsLoggedOnceAndNoRowIsInTheLog(CapturedOutput output) throws Exception {
        var save = new Save(UUID.randomUUID(), 0, DAY, "2026-06-03", "2.5", "", "Silence asks too.");
        assertThat(AtTheSameMoment.all(() -> wessex.says(drBell, save), () -> wessex.says(drBell, save)))
                .hasOnlyElementsOfType(Reply.Replace.class);

        assertThat(standing().entries()).hasSize(1);
        assertThat(output.getAll()).doesNotContain("insert into attendance");
    }

    @Test
    void whatTheyWentToIsLoggedWithANoteThatOnlyTheyCanRead() {
        var form = (AttendanceForm) says(drBell, new Log());
        var entry = form.typed().entry();

        var card =
                (StandingCard) says(drBell, new Save(entry, 0, DAY, "2026-06-03", "2.5", "1.5", "Silence asks too."));

        assertThat(card.done()).isEqualTo(DAY + " is logged.");
        assertThat(card.entries())
                .extracting(StandingCard.Row::about)
                .containsExactly("3 June 2026, 2.5 hours, 1.5 CPD points");
        assertThat(card.hoped())
                .extracting(StandingCard.Fact::text)
                .contains(
                        "Once in the last 12 months: 2.5 hours, 1.5 CPD points.",
                        DAY
                                + ": hoped for every 6 months. You last went on 3 June 2026, so the next is due by 3 December 2026.");
        assertThat(((AttendanceCard) says(drBell, new Open(entry))).note()).isEqualTo("Silence asks too.");
        assertThat(jdbc.sql("SELECT note FROM attendance WHERE id = ?")
                        .param(entry)
                        .query(byte[].class)
                        .single())
                .as("sealed")
                .isNotEqualTo("Silence asks too.".getBytes(UTF_8));
        var other = wessex.person(wessex.mentor("Dr Catrin Hughes").person());
        assertThat(says(other, new Open(entry))).isInstanceOf(Refusal.class);
        assertThat(says(other, new Delete(entry))).isInstanceOf(Refusal.class);
        assertThat(says(other, new Save(entry, 0, DAY, "2026-06-03", "1", "", "Mine")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void pressedTwiceItIsLoggedOnce() {
        var save = new Save(UUID.randomUUID(), 0, "Supervision", "2026-11-20", "1", "", "");
        says(drBell, save);

        assertThat(says(drBell, save)).isInstanceOf(AttendanceCard.class);
        assertThat(standing().entries()).hasSize(1);
    }

    @Test
    void whatWasWrongIsCorrectedInTheSameFormFilled() {
        var entry = UUID.randomUUID();
        says(drBell, new Save(entry, 0, DAY, "2026-06-03", "2.5", "1.5", "Silence asks too."));

        var form = (AttendanceForm) says(drBell, ((AttendanceCard) says(drBell, new Open(entry))).correct());
        assertThat(form.heading()).isEqualTo("Correct what you logged");
        assertThat(form.typed()).isEqualTo(new Save(entry, 0, DAY, "2026-06-03", "2.5", "1.5", "Silence asks too."));

        var right = new Save(entry, 0, "Supervision", "2026-06-04", "3", "", "");
        var card = (StandingCard) says(drBell, right);
        assertThat(card.done()).isEqualTo("Supervision is corrected.");
        assertThat(card.entries()).extracting(StandingCard.Row::about).containsExactly("4 June 2026, 3 hours");
        var shown = (AttendanceCard) says(drBell, right);
        assertThat(shown.note())
                .as("pressed twice it is shown, and the note is gone")
                .isEmpty();
    }

    @Test
    void aCorrectionThatCanNotBeRightKeepsWhatWasTypedAndWhatIsLogged() {
        var entry = UUID.randomUUID();
        says(drBell, new Save(entry, 0, DAY, "2026-06-03", "2.5", "", "Silence asks too."));

        for (var junk : List.of(
                new Save(entry, 0, DAY, "2026-12-24", "2", "", "א 🙂 **b**"),
                new Save(entry, 0, DAY, "2026-06-03", "99", "", ""),
                new Save(entry, 0, "A holiday", "2026-06-03", "2", "", ""),
                new Save(entry, 0, DAY, "2026-06-03", "2", "", "x".repeat(10_000)))) {
            var form = (AttendanceForm) says(drBell, junk);
            assertThat(form.problem()).isNotEmpty();
            assertThat(form.heading()).isEqualTo("Correct what you logged");
            assertThat(form.typed()).isEqualTo(junk);
        }
        assertThat(((AttendanceCard) says(drBell, new Open(entry))).about()).isEqualTo("3 June 2026, 2.5 hours");
    }

    @Test
    void whatWasCorrectedElsewhereInTheMeantimeIsNotOverwrittenUnseen() {
        var entry = UUID.randomUUID();
        says(drBell, new Save(entry, 0, DAY, "2026-06-03", "2", "", ""));
        says(drBell, new Save(entry, 0, DAY, "2026-06-03", "3", "", ""));

        var form = (AttendanceForm) says(drBell, new Save(entry, 0, DAY, "2026-06-03", "4", "", "Mine."));
        assertThat(form.problem()).startsWith("You have changed this since you opened the form.");
        assertThat(form.typed().note()).isEqualTo("Mine.");
        assertThat(says(drBell, form.typed())).isInstanceOf(StandingCard.class);
    }

    @RepeatedTest(3)
    void ofTwoCorrectionsAtTheSameMomentOneHoldsAndTheOtherIsAskedToLook() throws Exception {
        var entry = UUID.randomUUID();
        says(drBell, new Save(entry, 0, DAY, "2026-06-03", "2", "", ""));

        assertThat(AtTheSameMoment.all(
                        () -> says(drBell, new Save(entry, 0, DAY, "2026-06-03", "3", "", "")),
                        () -> says(drBell, new Save(entry, 0, DAY, "2026-06-03", "4", "", ""))))
                .hasAtLeastOneElementOfType(StandingCard.class)
                .hasAtLeastOneElementOfType(AttendanceForm.class);
    }

    @Test
    void nobodyElseCorrectsIt() {
        var entry = UUID.randomUUID();
        says(drBell, new Save(entry, 0, DAY, "2026-06-03", "2", "", "Mine."));
        var other = wessex.person(wessex.mentor("Dr Catrin Hughes").person());

        assertThat(says(other, new Correct(entry))).isInstanceOf(Refusal.class);
        assertThat(says(other, new Save(entry, 0, DAY, "2026-06-03", "9", "", "Theirs.")))
                .isInstanceOf(Refusal.class);
        assertThat(((AttendanceCard) says(drBell, new Open(entry))).note()).isEqualTo("Mine.");
    }

    @Test
    void aDeletedEntryIsGone() {
        var save = new Save(UUID.randomUUID(), 0, "Supervision", "2026-11-20", "1", "", "🙂 **bold** שלום");
        says(drBell, save);
        assertThat(((AttendanceCard) says(drBell, new Open(save.entry()))).note())
                .isEqualTo("🙂 **bold** שלום");

        assertThat(((StandingCard) says(drBell, new Delete(save.entry()))).entries())
                .isEmpty();
        assertThat(says(drBell, new Delete(save.entry()))).isInstanceOf(Refusal.class);
    }

    @Test
    void theLatestComeFirstAndOfManyOnlySome() {
        IntStream.rangeClosed(1, 7)
                .mapToObj(day -> new Save(UUID.randomUUID(), 0, "Supervision", "2026-10-0" + day, "1", "", ""))
                .forEach(save -> says(drBell, save));

        assertThat(standing().entries())
                .hasSize(5)
                .first()
                .satisfies(it -> assertThat(it.about()).startsWith("7 October"));
        assertThat(standing().more()).isTrue();
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            Party       | 2026-11-20       | 1    | ''  | ''      | Choose what you went to.
            Supervision | ''               | 1    | ''  | ''      | Choose the day.
            Supervision | soon             | 1    | ''  | ''      | Choose the day.
            Supervision | 2026-11-24       | 1    | ''  | ''      | That day is still to come. Log it afterwards.
            Supervision | 1066-10-14       | 1    | ''  | ''      | Check the year. You can log the last five years.
            Supervision | +999999999-12-31 | 1    | ''  | ''      | That day is still to come. Log it afterwards.
            Supervision | 2026-11-20       | ''   | ''  | ''      | Give the hours as a number up to 24, such as 2 or 1.5.
            Supervision | 2026-11-20       | long | ''  | ''      | Give the hours as a number up to 24, such as 2 or 1.5.
            Supervision | 2026-11-20       | 0    | ''  | ''      | Give the hours as a number up to 24, such as 2 or 1.5.
            Supervision | 2026-11-20       | 25   | ''  | ''      | Give the hours as a number up to 24, such as 2 or 1.5.
            Supervision | 2026-11-20       | 1    | -1  | ''      | Give the CPD points as a number up to 50, or leave them empty.
            Supervision | 2026-11-20       | 1    | 51  | ''      | Give the CPD points as a number up to 50, or leave them empty.
            Supervision | 2026-11-20       | 1    | ''  | <10000> | Say your note in up to 1,000 characters. You have used 10,000.
            """)
    void junkComesBackAsTypedWithOneSentence(
            String kind, String held, String hours, String points, String note, String problem) {
        var text = note.replace("<10000>", "x".repeat(10_000));
        var form = (AttendanceForm) says(drBell, new Save(UUID.randomUUID(), 0, kind, held, hours, points, text));

        assertThat(form.problem()).isEqualTo(problem);
        assertThat(form.typed().hours()).isEqualTo(hours);
        assertThat(form.typed().note()).isEqualTo(text);
        assertThat(standing().entries()).isEmpty();
    }

    @Test
    void everySixMonthsAMentorIsAskedToLookWithAllThatIsDueInOneMessage() { // P6, M4
        passes(Duration.ofDays(180));
        assertThat(sent.to(drBell.id())).isEmpty();
        passes(Duration.ofDays(1));

        assertThat(looks()).hasSize(1).first().satisfies(look -> {
            assertThat(look.summary()).as("without a mentee").isEqualTo("How are things for you as a mentor?");
            assertThat(look.sentences())
                    .containsExactly(
                            "Trainees can ask you now. Is that still right?",
                            DAY + ": you have logged none yet. If you have been, log it, and I’ll know.");
            assertThat(look.why()).startsWith("You get this about every 6 months");
        });
    }

    @Test
    void whoHasBeenBeforeIsAskedForTheNextAndWhoHasAMenteeHowTheirMentoringGoes() { // M4
        says(drBell, new Save(UUID.randomUUID(), 0, DAY, "2025-03-01", "6", "", ""));
        jdbc.sql("INSERT INTO mentor_held_place (mentor, holder, since) VALUES (?, ?, ?)")
                .params(bell.id(), UUID.randomUUID(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        passes(Duration.ofDays(181));

        assertThat(looks()).first().satisfies(look -> {
            assertThat(look.summary()).isEqualTo("How is your mentoring going?");
            assertThat(look.sentences()).anyMatch(it -> it.startsWith(DAY + ": perhaps it is time for the next."));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "core-trainees, The team can introduce a trainee to you now.",
        "north-west, The team can introduce a trainee to you now.",
        "generic, 'Trainees can ask you now, and the team can introduce one to you.'"
    })
    void whoMayComeIsSaidAsTheSchemeHasIt(String scheme, String says) { // P1, P6
        var mentor = wessex.mentorOf(scheme, 2, "Dr Tunde Okafor");
        passes(Duration.ofDays(190));

        assertThat(sent.to(mentor.person()))
                .first()
                .isInstanceOfSatisfying(
                        LookCard.class,
                        look -> assertThat(look.sentences()).startsWith(says + " Is that still right?"));
    }

    @Test
    void aDayThatWasLoggedIsNotAskedForUntilItsTimeComesRound() { // M4
        says(drBell, new Save(UUID.randomUUID(), 0, DAY, "2026-11-20", "6", "", ""));
        passes(Duration.ofDays(100));
        says(drBell, new Save(UUID.randomUUID(), 0, DAY, "2027-03-01", "6", "", ""));
        passes(Duration.ofDays(81));
        assertThat(looks().get(0).sentences()).hasSize(1);

        passes(Duration.ofDays(102));

        assertThat(looks()).hasSize(2);
        assertThat(looks().get(1).sentences()).hasSize(2);
    }

    @Test
    void aYearWithoutAMenteeIsSaidKindlyAndNothingFollows() { // M1
        passes(Duration.ofDays(181));
        passes(Duration.ofDays(185));

        assertThat(looks().get(looks().size() - 1).sentences())
                .anySatisfy(it -> assertThat(it).contains("at least one mentee a year", "glad to hear from you"));
        assertThat(((StandingCard) says(drBell, new Show())).decides())
                .extracting(StandingCard.Fact::text)
                .contains("You are on it. Trainees can ask you now.");
    }

    @Test
    void whoHasAMenteeIsNotAskedForAnother() { // M1
        jdbc.sql("INSERT INTO mentor_held_place (mentor, holder, since) VALUES (?, ?, ?)")
                .params(
                        bell.id(),
                        UUID.randomUUID(),
                        clock.instant().plus(Duration.ofDays(100)).atOffset(ZoneOffset.UTC))
                .update();
        passes(Duration.ofDays(181));
        passes(Duration.ofDays(185));

        assertThat(looks().get(looks().size() - 1).sentences()).noneMatch(it -> it.contains("mentee a year"));
    }

    private List<LookCard> looks() {
        return sent.to(drBell.id()).stream()
                .filter(LookCard.class::isInstance)
                .map(LookCard.class::cast)
                .toList();
    }

    private StandingCard standing() {
        return (StandingCard) says(drBell, new Show());
    }
}
