package dev.soundingboard.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Confirmation;
import dev.soundingboard.chat.ConversationCommand.Hello;
import dev.soundingboard.chat.ConversationCommand.SentDocument;
import dev.soundingboard.chat.Document;
import dev.soundingboard.chat.Identity;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.Beforehand;
import dev.soundingboard.joining.JoinCommand;
import dev.soundingboard.joining.JoinCommand.AcceptNotice;
import dev.soundingboard.people.Person;
import dev.soundingboard.roster.PreviewCard.Line;
import dev.soundingboard.roster.RosterCommand.Apply;
import dev.soundingboard.roster.RosterCommand.AskOff;
import dev.soundingboard.roster.RosterCommand.Discard;
import dev.soundingboard.roster.RosterCommand.Export;
import dev.soundingboard.roster.RosterCommand.Find;
import dev.soundingboard.roster.RosterCommand.Import;
import dev.soundingboard.roster.RosterCommand.Keep;
import dev.soundingboard.roster.RosterCommand.NotHereYet;
import dev.soundingboard.roster.RosterCommand.OfferToKeep;
import dev.soundingboard.roster.RosterCommand.Paste;
import dev.soundingboard.roster.RosterCommand.TakeOff;
import dev.soundingboard.scheme.Schemes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The scheme team's list: looked at first, put on in one go, claimed by whoever comes with the address (P1, D1, D2). */
@StorageTest
class RosterTest {

    private static final String TWO = """
            role,e-mail,name,return date,grade,specialty,place,limit
            trainee,Noor.Aziz@Example.org,Noor Aziz,15/03/2027,core training,Medicine,salisbury,
            mentor,kim@example.org,Dr Kim Example,,,Anaesthetics,Southampton,2
            """;

    @Autowired
    Wessex wessex;

    @Autowired
    Schemes schemes;

    @Autowired
    PhraseBook phrases;

    @Autowired
    Claims claims;

    @Autowired
    Beforehand beforehand;

    @Autowired
    RosterEndpoint endpoint;

    @Autowired
    Roster roster;

    @Autowired
    Drafts drafts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person morgan;

    @BeforeEach
    void anAdmin() {
        clock.startsAgain();
        jdbc.sql("DELETE FROM roster_entry").update();
        jdbc.sql("DELETE FROM roster_draft").update();
        jdbc.sql("DELETE FROM person_role").update();
        morgan = wessex.admin("Morgan Reed");
    }

    @Test
    void theExampleOnTheCardCanBeImportedAsItStands() {
        var card = (ImportCard) says(morgan, new Import());

        assertThat(pastes(String.join("\n", card.example())).counts()).containsExactly("2 new");
    }

    @Test
    void nothingCountsBeforeItIsApplied() {
        var preview = pastes(TWO);

        assertThat(preview.summary()).isEqualTo("Look at this before it counts");
        assertThat(preview.counts()).containsExactly("2 new");
        assertThat(entries()).isZero();
        assertThat(presses(preview, Apply.class)).isInstanceOf(News.class);
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void theSameTableTwiceChangesNothing() {
        imports(TWO);

        var again = pastes(TWO);
        assertThat(again.summary()).isEqualTo("This would change nothing");
        assertThat(again.counts()).containsExactly("2 as on the list already");
        assertThat(again.ways()).extracting(Button::command).doesNotHaveAnyElementsOfTypes(Apply.class);
    }

    @Test
    void whatIsDifferentIsChangedAndAColumnThatIsMissingChangesNothing() {
        imports(TWO);

        var preview = pastes("role;e-mail;name;place\ntrainee;noor.aziz@example.org;Noor Aziz;Winchester\n");
        assertThat(preview.counts()).containsExactly("1 changed");
        presses(preview, Apply.class);

        comes("Noor Aziz", "noor.aziz@example.org");
        assertThat(told("Noor Aziz"))
                .isEqualTo(new Beforehand.Told(
                        LocalDate.of(2027, 3, 15), "Core training", "Medicine", "Winchester", null, null));
    }

    @Test
    void whatAnotherTableChangedMeanwhileInOtherColumnsStays() {
        imports(TWO);
        var preview = pastes("""
                role,e-mail,first name,last name,place
                trainee,noor.aziz@example.org,Noor,Aziz,Winchester
                """);
        imports("role,e-mail,name,specialty\ntrainee,noor.aziz@example.org,Noor Aziz,Surgery\n");

        presses(preview, Apply.class);

        comes("Noor Aziz", "noor.aziz@example.org");
        assertThat(told("Noor Aziz"))
                .isEqualTo(new Beforehand.Told(
                        LocalDate.of(2027, 3, 15), "Core training", "Surgery", "Winchester", null, null));
    }

    @Test
    void whatWasLookedAtIsAppliedOnceAndThePresentStateIsSaidToWhoeverElsePresses() {
        var robin = wessex.admin("Robin Second");
        var preview = pastes(TWO);
        var apply = command(preview, Apply.class);
        var discard = command(preview, Discard.class);

        says(robin, apply);
        assertThat(says(morgan, apply)).hasToString(says(morgan, discard).toString());
        assertThat(((News) says(morgan, apply)).summary()).isEqualTo("That is on the list already");
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void whatChangesSomethingElseByNowIsLookedAtAgain() {
        var apply = command(pastes(TWO), Apply.class);
        jdbc.sql("INSERT INTO roster_entry (id, scheme, role, email, name, grade, specialty, place)"
                        + " VALUES (?, 'wessex', 'TRAINEE', ?, 'Kept By Another', '', '', '')")
                .params(UUID.randomUUID(), "noor.aziz@example.org")
                .update();

        var again = (PreviewCard) says(morgan, apply);
        assertThat(again.summary()).isEqualTo("The list has changed since you looked. Look again");
        assertThat(again.toString()).contains("Kept By Another");
        assertThat(entries()).isEqualTo(1);

        assertThat(says(morgan, command(again, Apply.class)).summary()).isEqualTo("The list is up to date");
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void twoWhoPressAtTheSameMomentPutItOnOnce() throws Exception {
        var robin = wessex.admin("Robin Second");
        var apply = command(pastes(TWO), Apply.class);

        var answers = AtTheSameMoment.all(() -> says(morgan, apply), () -> says(robin, apply));

        assertThat(answers)
                .extracting(Card::summary)
                .containsExactlyInAnyOrder("The list is up to date", "That is on the list already");
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void twoTablesAtTheSameMomentPutEachPersonOnOnce() throws Exception {
        var robin = wessex.admin("Robin Second");
        var one = command(pastes(TWO), Apply.class);
        var other = command(pastes(robin, TWO), Apply.class);

        AtTheSameMoment.all(() -> says(morgan, one), () -> says(robin, other));

        assertThat(entries()).isEqualTo(2);
    }

    @RepeatedTest(3)
    void ofTwoTablesThatChangeTheSamePersonAtTheSameMomentTheSecondIsLookedAtAgain() throws Exception {
        var robin = wessex.admin("Robin Second");
        imports(TWO);
        var one = command(pastes(TWO.replace("Noor Aziz", "Noor One")), Apply.class);
        var other = command(pastes(robin, TWO.replace("Noor Aziz", "Noor Other")), Apply.class);

        var answers = AtTheSameMoment.all(() -> says(morgan, one), () -> says(robin, other));

        assertThat(answers)
                .extracting(Card::summary)
                .containsExactlyInAnyOrder(
                        "The list is up to date", "The list has changed since you looked. Look again");
    }

    @Test
    void anOfferOfTheFileIsGoodForOneSchemeAndNotForLong() {
        var offer = (Keep) ((Reply.Offer) wessex.says(morgan, new OfferToKeep())).yes();

        assertThat(wessex.says(morgan, offer)).isInstanceOf(Reply.Hand.class);
        assertThat(refused(morgan, new Keep("forged"))).startsWith("That offer is too old, or was for another scheme.");
        assertThat(refused(wessex.admin("Robin Second"), offer)).startsWith("That offer is too old");
        wessex.isAlso(morgan, Role.ADMIN, "generic");
        wessex.says(morgan, new JoinCommand.Switch("generic"));
        assertThat(refused(morgan, offer)).startsWith("That offer is too old");
        wessex.says(morgan, new JoinCommand.Switch("wessex"));
        clock.passes(Duration.ofMinutes(16));
        assertThat(refused(morgan, offer)).startsWith("That offer is too old");
    }

    @Test
    void whatNobodyPutsOnTheListIsForgotten() {
        pastes(TWO);
        clock.passes(Duration.ofMinutes(59));
        drafts.forgetOld();
        assertThat(kept()).isEqualTo(1);

        clock.passes(Duration.ofMinutes(2));
        drafts.forgetOld();
        assertThat(kept()).isZero();
    }

    @Test
    void whatIsThrownAwayIsGone() {
        var preview = pastes(TWO);
        var apply = command(preview, Apply.class);
        presses(preview, Discard.class);

        assertThat(((News) says(morgan, apply)).summary()).isEqualTo("Thrown away");
        assertThat(entries()).isZero();
        assertThat(kept()).isZero();
    }

    @Test
    void anHourLaterItMustBeSentAgain() {
        var apply = command(pastes(TWO), Apply.class);
        clock.passes(Duration.ofMinutes(61));

        assertThat(refused(morgan, apply)).startsWith("That import is too old");
        assertThat(entries()).isZero();
    }

    @Test
    void anotherSchemesTeamCanNeitherApplyNorSeeIt() {
        var elsewhere = wessex.newcomer("Nora West");
        wessex.isAlso(elsewhere, Role.ADMIN, "north-west");
        var apply = command(pastes(TWO), Apply.class);

        assertThat(refused(elsewhere, apply)).startsWith("That import is too old");
        imports(TWO);
        assertThat(says(elsewhere, new NotHereYet()))
                .asString()
                .contains("Nobody is on your list.")
                .doesNotContain("Noor");
        assertThat(pastes(elsewhere, "role,e-mail,name\ntrainee,noor.aziz@example.org,Noor\n")
                        .counts())
                .as("on the list of another scheme, of which nothing is said")
                .containsExactly("1 new");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "admin,a@b.org,Ann,,,,,                     | Give “trainee” or “mentor” as the role.",
                "trainee,,Ann,,,,,                          | There is no e-mail address.",
                "trainee,ann at b.org,Ann,,,,,              | “ann at b.org” is not an e-mail address.",
                "trainee,a@b.org,,,,,,                      | There is no name.",
                "trainee,a@b.org,=cmd(),,,,,                | A name can’t begin with “=”.",
                "trainee,a@b.org,Ann,01/15/2027,,,,         | “01/15/2027” is not a date that I can read. Write it like 15/01/2027.",
                "trainee,a@b.org,Ann,15/01/1907,,,,         | The return date must be between",
                "trainee,a@b.org,Ann,,Cores,,,              | “Cores” is not a grade of this scheme. It has: Foundation,",
                "trainee,a@b.org,Ann,,,Cardiolgy,,          | “Cardiolgy” is not a specialty of this scheme. It has:",
                "mentor,a@b.org,Ann,,,,Leeds,               | “Leeds” is not a place of this scheme. It has:",
                "mentor,a@b.org,Ann,,,,,0                   | Give mentees at a time as a number from 1 to 50.",
                "mentor,a@b.org,Ann, B.,,,,,,               | This line has more cells than there are headings.",
            })
    void aLineIsRefusedWithItsNumberAndAReason(String line, String why) {
        var preview = pastes(TWO + line.strip() + "\n");

        assertThat(preview.counts()).containsExactly("2 new", "1 refused");
        assertThat(preview.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).startsWith("Line 4").endsWith(": ");
            assertThat(refused.why()).startsWith(why);
        });
    }

    @Test
    void thePersonWhoIsThereTwiceIsTakenOnceInEachRole() {
        var preview = pastes(TWO + "trainee,NOOR.AZIZ@example.org,Noor,,,,,\nmentor,noor.aziz@example.org,Noor,,,,,\n");

        assertThat(preview.counts()).containsExactly("3 new", "1 refused");
        assertThat(preview.refused())
                .extracting(Line::why)
                .containsExactly("The same person is on line 2, in the same role.");
    }

    @Test
    void aRefusedLineSaysWhoseItIsAndAllThatIsWrongWithIt() {
        var preview = pastes("""
                role,e-mail,name,date,grade,place
                trainee,ann at b.org,Ann Hill,01/15/2027,Cores,Leeds
                boss,x,,,,
                trainee,ben@b.org,Ben Ford,,Cores,Leeds
                """);

        assertThat(preview.refused())
                .extracting(Line::line)
                .containsExactly("Line 2, “Ann Hill”: ", "Line 3: ", "Line 4, “Ben Ford”: ");
        assertThat(preview.refused().get(0).why())
                .contains(
                        "“ann at b.org” is not an e-mail address.",
                        "“01/15/2027” is not a date",
                        "“Cores” is not a grade",
                        "“Leeds” is not a place");
        assertThat(preview.refused().get(1).why())
                .isEqualTo("Give “trainee” or “mentor” as the role. “x” is not an e-mail address. There is no name.");
        assertThat(preview.refused().get(2).why()).contains("“Cores” is not a grade", "“Leeds” is not a place");
    }

    @Test
    void anApostropheThatAWordProcessorBentIsPlainInAnAddress() {
        var preview = pastes("role,e-mail,name\ntrainee,sam.o’neil@example.org,Sam O’Neil\n");

        assertThat(preview.parts().get(0).people())
                .containsExactly(new PreviewCard.Someone("Sam O’Neil", ", trainee, sam.o'neil@example.org"));
    }

    @Test
    void afterAnImportTheTeamCanInviteOrGoBack() {
        assertThat(((News) presses(pastes(TWO), Apply.class)).ways())
                .extracting(Button::title)
                .containsExactly("Invite trainees", "Who is not here yet", "Team menu");
    }

    @Test
    void whoTakesNobodyOffTheListKeepsTheListBeforeThem() {
        imports(TWO);

        var list = (NotHereYetCard) says(morgan, new AskOff(""));

        assertThat(list.problem()).isEqualTo("Choose somebody from the list.");
        assertThat(list.people()).hasSize(2);
        assertThat(list.ways()).extracting(Button::title).contains("Team menu");
        assertThat(((NotHereYetCard) says(morgan, new NotHereYet())).problem()).isEmpty();
    }

    @Test
    void ofManyRefusedLinesTheFirstTenAreShown() {
        var preview = pastes("role,e-mail,name\n" + "trainee,x,X\n".repeat(1_250));

        assertThat(preview.refused()).hasSize(10);
        assertThat(preview.more()).isEqualTo("And 1,240 more.");
        assertThat(preview.summary()).isEqualTo("Every line was refused");
        assertThat(preview.ways()).extracting(Button::title).startsWith("Import people");
    }

    @Test
    void aPreviewNamesWhoIsNewAndSaysWhatChangesFromWhatToWhat() {
        assertThat(pastes(TWO).parts())
                .containsExactly(new PreviewCard.Part(
                        "New",
                        List.of(
                                new PreviewCard.Someone(
                                        "Noor Aziz",
                                        ", trainee, noor.aziz@example.org, return date 15 March 2027, Core training, Salisbury"),
                                new PreviewCard.Someone("Dr Kim Example", ", mentor, kim@example.org, Southampton")),
                        ""));
        imports(TWO);

        var preview = pastes("""
                role,e-mail,name,date,grade,place,mentees at a time
                trainee,noor.aziz@example.org,Noor Aziz-Reed,16/03/2027,,Winchester,
                mentor,kim@example.org,Dr Kim Example,,,Southampton,3
                """);
        assertThat(preview.parts())
                .containsExactly(new PreviewCard.Part(
                        "Changed",
                        List.of(
                                new PreviewCard.Someone(
                                        "Noor Aziz",
                                        ": name Noor Aziz → Noor Aziz-Reed, return date 15 March 2027 → 16 March 2027,"
                                                + " grade Core training → none, place Salisbury → Winchester"),
                                new PreviewCard.Someone("Dr Kim Example", ": mentees at a time 2 → 3")),
                        ""));
        assertThat(((News) presses(preview, Apply.class)).text()).startsWith("2 changed. Each joins");
    }

    @Test
    void ofManyWhoAreNewTheFirstFiveAreShown() {
        var lines = IntStream.range(0, 17)
                .mapToObj("trainee,p%1$d@example.org,Person %1$d\n"::formatted)
                .collect(Collectors.joining());

        assertThat(pastes("role,e-mail,name\n" + lines).parts()).singleElement().satisfies(part -> {
            assertThat(part.people()).hasSize(5);
            assertThat(part.more()).isEqualTo("And 12 more.");
        });
    }

    @Test
    void theFormSaysWhichDateItReads() {
        assertThat(((ImportCard) says(morgan, new Import())).date()).isEqualTo("“Date” is a trainee’s return date.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not here yet", "remove from list", "take off the list"})
    void whoIsNotHereYetIsShownWithTheirAddress(String typed) {
        imports(TWO);

        assertThat(says(morgan, phrases.read(typed)))
                .asInstanceOf(InstanceOfAssertFactories.type(NotHereYetCard.class))
                .satisfies(card -> assertThat(card.people())
                        .contains(new NotHereYetCard.Row("Noor Aziz", "trainee", "noor.aziz@example.org")));
    }

    @Test
    void whyFolkWereAwayIsNeverKept() {
        var preview = pastes("role,e-mail,name,Reason for absence\ntrainee,a@b.org,Ann,maternity\n");

        assertThat(preview.ignored()).as("D1").isEqualTo("Not read, and not kept: Reason for absence.");
        var draft = jdbc.sql("SELECT id FROM roster_draft").query(UUID.class).single();
        assertThat(draft).isEqualTo(((Apply) command(preview, Apply.class)).draft());
        assertThat(preview.toString()).doesNotContain("maternity");
    }

    @Test
    void whatCannotBeReadStaysInTheForm() {
        var card = (ImportCard) says(morgan, new Paste("Noor, please"));

        assertThat(card.problem()).startsWith("I can’t find the headings.");
        assertThat(card.text()).isEqualTo("Noor, please");
    }

    @Test
    void aFileIsReadForTheTeamAndForNobodyElse() {
        var file = new SentDocument(new Document(TWO.getBytes(UTF_8)));

        assertThat(((PreviewCard) says(morgan, file)).counts()).containsExactly("2 new");
        assertThat(refused(wessex.trainee("Asha Rao"), file)).startsWith("I can’t read that file.");
        assertThat(((ImportCard) says(morgan, new SentDocument(new Document("%PDF-1.7".getBytes(UTF_8))))).problem())
                .startsWith("That is not a CSV file.");
    }

    @Test
    void anImportThatIsKilledHalfWayLeavesNothingHalfDone() {
        var preview = pastes(TWO);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    roster.add("wessex", List.of(Entry.of(new Entry.Key(Role.TRAINEE, "a@b.org"))));
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(entries()).isZero();
        presses(preview, Apply.class);
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void whoComesWithTheAddressIsOfferedToJoinAndFindsTheFormFilledIn() {
        imports(TWO);
        var noor = comes("Noor Aziz", "NOOR.aziz@example.org");

        assertThat(says(noor, new Hello()))
                .asString()
                .contains("Join Wessex return to training mentoring as a trainee");
        assertThat(wessex.person(noor.id()).asActor().roles())
                .as("nobody is in a scheme before they agree")
                .isEmpty();
        assertThat(says(noor, new JoinCommand.As("wessex", Role.TRAINEE)))
                .asString()
                .contains("AcceptNotice");
        var version = schemes.get("wessex").joining().privacy().version();
        assertThat(says(noor, new AcceptNotice("wessex", Role.TRAINEE, version)))
                .asString()
                .contains("2027-03-15", "Core training", "Medicine", "Salisbury");
        assertThat(says(morgan, new NotHereYet()))
                .asString()
                .contains("1 of the 2 people")
                .doesNotContain("Noor");
    }

    @Test
    void somebodyWhoIsOnItByMistakeIsTakenOff() {
        imports(TWO);

        var question = (Confirmation) says(morgan, new AskOff(found("noor")));
        assertThat(question.summary()).isEqualTo("Take Noor Aziz off the list?");
        assertThat(question.lead())
                .isEqualTo("You await them as a trainee, with the address noor.aziz@example.org. They have not come.");
        assertThat(entries()).as("nothing has happened yet").isEqualTo(2);

        var off = question.ways().get(0).command();
        assertThat(says(morgan, off).summary()).isEqualTo("Noor Aziz is off the list");
        assertThat(entries()).isEqualTo(1);
        assertThat(says(morgan, off)).as("pressed twice").isInstanceOf(Refusal.class);
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry WHERE verb = 'roster.take-off' AND outcome = 'DONE'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        imports(TWO);
        assertThat(entries()).as("and can be put on again").isEqualTo(2);
    }

    @Test
    void whoHasComeMeanwhileStaysOnIt() {
        imports(TWO);
        var noor = found("noor aziz");
        var off = ((Confirmation) says(morgan, new AskOff(noor))).ways().get(0).command();
        comes("Noor Aziz", "noor.aziz@example.org");

        assertThat(says(morgan, off).summary()).isEqualTo("Noor Aziz has come meanwhile");
        assertThat(says(morgan, new AskOff(noor)).summary()).isEqualTo("Noor Aziz has come meanwhile");
        assertThat(entries()).isEqualTo(2);
        assertThat(offered("noor")).as("offered no more").isEmpty();
    }

    @Test
    void ofComingAndBeingTakenOffAtTheSameMomentOneHappens() throws Exception {
        imports(TWO);
        var off = ((Confirmation) says(morgan, new AskOff(found("noor"))))
                .ways()
                .get(0)
                .command();

        AtTheSameMoment.all(() -> says(morgan, off).summary(), () -> comes("Noor Aziz", "noor.aziz@example.org"));

        assertThat(jdbc.sql(
                                "SELECT count(*) FROM roster_entry WHERE email = 'noor.aziz@example.org' AND person IS NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasChangedSinceIsLookedAtAgainBeforeItIsTakenOff() {
        imports(TWO);
        var off = ((Confirmation) says(morgan, new AskOff(found("noor"))))
                .ways()
                .get(0)
                .command();
        imports("role,e-mail,name\ntrainee,noor.aziz@example.org,Noor Aziz-Reed\n");

        assertThat(says(morgan, off).summary()).isEqualTo("Take Noor Aziz-Reed off the list?");
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void anotherSchemesTeamTakesNobodyOffAndJunkIsAskedAgain() {
        imports(TWO);
        var noor = found("noor");
        var elsewhere = wessex.newcomer("Patsy Entwistle");
        wessex.isAlso(elsewhere, Role.ADMIN, "north-west");

        assertThat(says(elsewhere, new AskOff(noor))).isInstanceOf(Refusal.class);
        assertThat(says(elsewhere, new TakeOff(UUID.fromString(noor), 0))).isInstanceOf(Refusal.class);
        assertThat(wessex.says(elsewhere, new Find("noor"))).isEqualTo(Reply.choices(List.of()));
        assertThat(says(morgan, new AskOff("junk"))).isInstanceOf(NotHereYetCard.class);
        assertThat(says(morgan, new AskOff(""))).isInstanceOf(NotHereYetCard.class);
        assertThat(offered("%")).as("no pattern").hasSize(2);
        assertThat(offered("🙂 مرحبا")).isEmpty();
        assertThat(entries()).isEqualTo(2);
    }

    private String found(String name) {
        return offered(name).get(0).value();
    }

    private List<Reply.Choice> offered(String name) {
        return ((Reply.Choices) wessex.says(morgan, new Find(name))).choices();
    }

    @Test
    void aMentorFindsTheirApplicationBegun() {
        imports(TWO);
        var kim = comes("Dr Kim Example", "kim@example.org");
        var version = schemes.get("wessex").joining().privacy().version();
        says(kim, new AcceptNotice("wessex", Role.MENTOR, version));

        assertThat(jdbc.sql("SELECT specialty, place, own_at_a_time FROM mentor_application WHERE person = ?")
                        .param(kim.id())
                        .query()
                        .singleRow())
                .containsValues("Anaesthetics", "Southampton", 2);
    }

    @Test
    void nobodyClaimsByAnotherAddressOrWithoutOneOrAfterSomebodyElse() {
        imports(TWO);
        comes("Somebody Else", "else@example.org");
        comes("Nobody Known");
        assertThat(claimed()).isZero();

        var noor = comes("Noor Aziz", "noor@hospital.example", "noor.aziz@example.org");
        comes("Noor Again", "noor.aziz@example.org");
        assertThat(claimed()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT person FROM roster_entry WHERE person IS NOT NULL")
                        .query(UUID.class)
                        .single())
                .isEqualTo(noor.id());
    }

    @Test
    void whoHasJoinedKeepsWhatTheySayOfThemselves() {
        imports("role,e-mail,name,place\ntrainee,asha@example.org,Asha Rao,Salisbury\n");
        var asha = wessex.trainee("Asha Rao");
        claims.hasCome(identity(asha), Set.of("asha@example.org"));

        assertThat(pastes("role,e-mail,name,place\ntrainee,asha@example.org,Asha R,Winchester\n")
                        .counts())
                .containsExactly("1 joined already: what they say of themselves stays");
    }

    @Test
    void theExportIsTheImportAgain() {
        imports(TWO);
        wessex.trainee("=HYPERLINK(\"http://evil.example\") Asha");
        wessex.mentor("Dr Alison Bell");
        var claimed = wessex.trainee("Noor Aziz");
        claims.hasCome(identity(claimed), Set.of("noor.aziz@example.org"));

        var file = exported();
        assertThat(file)
                .startsWith("\uFEFFrole,e-mail,name,")
                .contains(
                        "trainee,noor.aziz@example.org,Noor Aziz,2027-03-23,Core training,Medicine,Southampton,,,joined")
                .contains("mentor,kim@example.org,Dr Kim Example,,,Anaesthetics,Southampton,,2,not here yet")
                .contains("mentor,,Dr Alison Bell,")
                .contains("'=HYPERLINK")
                .doesNotContain(",=HYPERLINK", ",\"=HYPERLINK");
        var again = (PreviewCard) says(morgan, new SentDocument(new Document(file.getBytes(UTF_8))));
        assertThat(again.counts())
                .containsExactly("1 as on the list already", "3 joined already: what they say of themselves stays");
        assertThat(again.ignored()).isEmpty();
    }

    @Test
    void theFileForTheirOwnStoreIsTheSameTable() {
        imports(TWO);
        var offer = (Reply.Offer) wessex.says(morgan, new OfferToKeep());
        var hand = (Reply.Hand) wessex.says(morgan, offer.yes());

        assertThat(new String(hand.content().content(), UTF_8)).isEqualTo(exported());
        assertThat(offer.bytes()).isEqualTo(hand.content().content().length);
        assertThat(offer.file()).isEqualTo("people.csv").isEqualTo(hand.file());
    }

    @Test
    void theAddressOfAnExportRunsOutAndIsWorthNothingToWhoLeftTheTeam() {
        imports(TWO);
        var token = token();
        assertThat(endpoint.file(token).getStatusCode()).isEqualTo(HttpStatus.OK);

        jdbc.sql("DELETE FROM person_role WHERE person = ?").param(morgan.id()).update();
        assertThat(endpoint.file(token).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        wessex.isAlso(morgan, Role.ADMIN, "wessex");
        clock.passes(Duration.ofMinutes(16));
        assertThat(endpoint.file(token).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(endpoint.file("made up").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void tenThousandAreInWithinAMinute() {
        var file = new SentDocument(new Document(TableTest.ofPeople(10_000).getBytes(UTF_8)));
        var began = System.nanoTime();
        var preview = (PreviewCard) says(morgan, file);
        var seen = System.nanoTime();
        presses(preview, Apply.class);
        var applied = System.nanoTime();
        assertThat(((PreviewCard) says(morgan, file)).counts()).containsExactly("10,000 as on the list already");
        exported();
        var exported = System.nanoTime();

        System.out.printf(
                "10,000 people: looked at in %d ms, put on the list in %d ms, compared and exported in %d ms%n",
                millis(seen - began), millis(applied - seen), millis(exported - applied));
        assertThat(entries()).isEqualTo(10_000);
        assertThat(Duration.ofNanos(applied - began))
                .as("far less than the minute it may take")
                .isLessThan(Duration.ofSeconds(10));
    }

    private static long millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis();
    }

    private void imports(String table) {
        presses(pastes(table), Apply.class);
    }

    private PreviewCard pastes(String table) {
        return pastes(morgan, table);
    }

    private PreviewCard pastes(Person admin, String table) {
        return (PreviewCard) says(admin, new Paste(table));
    }

    private Card presses(PreviewCard card, Class<? extends Command> button) {
        return says(morgan, command(card, button));
    }

    private static Command command(PreviewCard card, Class<? extends Command> button) {
        return card.ways().stream()
                .map(Button::command)
                .filter(button::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** They open their own chat; that is what the directory has of them. */
    private Person comes(String name, String... addresses) {
        var person = wessex.newcomer(name);
        claims.hasCome(identity(person), Set.of(addresses));
        return person;
    }

    private static Identity identity(Person person) {
        return new Identity(person.tenant(), person.object(), person.name(), null, null);
    }

    private Beforehand.Told told(String name) {
        var person = jdbc.sql("SELECT person FROM roster_entry WHERE name = ?")
                .param(name)
                .query(UUID.class)
                .single();
        return beforehand.of(person, "wessex", Role.TRAINEE).orElseThrow();
    }

    private String exported() {
        return new String(Objects.requireNonNull(endpoint.file(token()).getBody()), UTF_8);
    }

    private String token() {
        var address = ((ExportCard) says(morgan, new Export())).file();
        return address.split("/", 6)[4];
    }

    private int entries() {
        return jdbc.sql("SELECT count(*) FROM roster_entry")
                .query(Integer.class)
                .single();
    }

    /** Tables that can still be opened. */
    private int kept() {
        return jdbc.sql("SELECT count(content) FROM roster_draft")
                .query(Integer.class)
                .single();
    }

    private int claimed() {
        return jdbc.sql("SELECT count(person) FROM roster_entry")
                .query(Integer.class)
                .single();
    }

    private String refused(Person person, Command command) {
        return ((Refusal) says(person, command)).reason();
    }

    private Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }
}
