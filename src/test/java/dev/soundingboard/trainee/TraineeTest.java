package dev.soundingboard.trainee;

import static dev.soundingboard.chat.Role.ADMIN;
import static dev.soundingboard.chat.Role.TRAINEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Newcomers;
import dev.soundingboard.RawDatabase;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Workplace;
import dev.soundingboard.joining.JoinCommand.As;
import dev.soundingboard.people.Person;
import dev.soundingboard.trainee.TraineeCommand.About;
import dev.soundingboard.trainee.TraineeCommand.AskException;
import dev.soundingboard.trainee.TraineeCommand.Change;
import dev.soundingboard.trainee.TraineeCommand.Date;
import dev.soundingboard.trainee.TraineeCommand.Details;
import dev.soundingboard.trainee.TraineeCommand.GrantException;
import dev.soundingboard.trainee.TraineeCommand.OpenException;
import dev.soundingboard.trainee.TraineeCommand.Part;
import dev.soundingboard.trainee.TraineeCommand.Work;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Joining as a trainee, when one may ask for a mentor, and what changes later (E1 to E5). */
class TraineeTest extends Newcomers {

    private static final String EXCEPTIONS =
            " The team may consider requests outside these dates in certain circumstances.";

    @Autowired
    Trainees trainees;

    @Autowired
    TraineeRules rules;

    @Autowired
    Structure structure;

    @Test
    void whoReturnsSoonIsInAndCanAskAtOnce() { // E2, E5
        var joined = (Joined) joins(noor, "wessex", "2027-03-23");

        assertThat(joined.standing()).isEqualTo("You can ask for a mentor now.");
        assertThat(joined.advice()).as("E5").isNotEmpty();
        assertThat(joined.ways().get(0).title()).isEqualTo("Find a mentor");
        assertThat(mayAsk("wessex")).isEmpty();
        assertThat(wessex.actor(noor).is(TRAINEE)).isTrue();
        assertThat(trainees.get(noor.id(), "wessex").details())
                .isEqualTo(new TraineeDetails(
                        "Core training", "Medicine", "Winchester", "Full time", "Video", "Evenings"));
        assertThat(structure.workplaceOf(noor.id(), "wessex")).contains(new Workplace("Salisbury", "Medicine"));
    }

    @Test
    void whoHasNotAgreedToTheNoticeIsAskedFirstAndNothingIsKept() { // D1
        assertThat(says(noor, about("wessex", "2027-03-23", "")).summary())
                .isEqualTo("Join Wessex return to training mentoring as a trainee");
        assertThat(trainees.begun(noor.id(), "wessex")).isEmpty();
    }

    @Test
    void whoStopsHalfWayGoesOnWhereTheyStopped() {
        agrees(noor, "wessex");
        says(noor, about("wessex", "2027-03-23", ""));

        assertThat(trainees.find(noor.id(), "wessex")).as("not a trainee yet").isEmpty();
        assertThat(says(noor, new Home()).toString()).contains("You have begun to join Wessex");
        assertThat(says(noor, new As("wessex", TRAINEE))).isInstanceOf(WorkForm.class);
    }

    @Test
    void supervisorsArePickedAsPeopleAndATypedNameIsKeptBesideThem() { // P3
        var bell = wessex.mentor("Dr Alison Bell");
        agrees(noor, "wessex");
        says(noor, about("wessex", "2027-03-23", ""));
        var supervised =
                new Work("wessex", "Salisbury", "Medicine", "", bell.id().toString(), "", "Dr Someone Else", "true");

        assertThat(says(noor, supervised)).isInstanceOf(Joined.class);

        var kept = structure.supervisorsOf(noor.id(), "wessex");
        assertThat(kept.people()).containsExactly(bell.person());
        assertThat(kept.typed()).isEqualTo("Dr Someone Else");
        assertThat(((DetailsCard) says(noor, new Details())).supervisors())
                .isEqualTo("Dr Alison Bell, Dr Someone Else");
        assertThat(((WorkForm) says(noor, new Change(Part.WORK))).said().supervisor1())
                .isEqualTo(bell.id().toString());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            date      | nothing             | Give your return date.
            date      | soon                | That day doesn’t exist. Choose your return date from the calendar.
            date      | 2027-02-31          | That day doesn’t exist. Choose your return date from the calendar.
            date      | 1066-10-14          | Give a return date between 23 November 2021 and 23 November 2029.
            date      | +999999999-12-31    | Give a return date between 23 November 2021 and 23 November 2029.
            date      | 2029-11-24          | Give a return date between 23 November 2021 and 23 November 2029.
            grade     | nothing             | Choose your grade from the list.
            grade     | Emperor             | Choose your grade from the list.
            specialty | Astrology           | Choose your specialty from the list.
            place     | Atlantis            | Choose a place from the list, or leave it open.
            pattern   | Never               | Choose your working pattern from the list.
            way       | Telepathy           | Choose a way of working from the list, or leave it open.
            requests  | <10000>             | Say your special requests in up to 500 characters. You have used 10,000.
            """)
    void junkInTheFirstStepComesBackAsTypedWithOneSentence(String field, String typed, String problem) {
        agrees(noor, "wessex");
        var junk = with(field, typed == null ? "" : typed.replace("<10000>", "x".repeat(10_000)));

        var form = (AboutForm) says(noor, junk);

        assertThat(form.problem()).isEqualTo(problem);
        assertThat(form.said()).isEqualTo(junk);
        assertThat(trainees.begun(noor.id(), "wessex")).isEmpty();
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            Atlantis  | Medicine | nothing | nothing | true    | Choose where you work from the list.
            Salisbury | Alchemy  | nothing | nothing | true    | Choose your department from the list.
            Salisbury | Medicine | Dr Bell | nothing | true    | Choose people from the list. For somebody who isn’t on it, type their name below.
            Salisbury | Medicine | nothing | <10000> | true    | Say the name in up to 100 characters. You have used 10,000.
            Salisbury | Medicine | nothing | nothing | nothing | Tick the last sentence. It keeps your mentoring independent.
            """)
    void junkInTheSecondStepComesBackAsTyped(
            String organisation, String department, String picked, String typed, String declares, String problem) {
        agrees(noor, "wessex");
        says(noor, about("wessex", "2027-03-23", ""));
        var name = typed == null ? "" : "x".repeat(10_000);
        var junk = new Work("wessex", organisation, department, picked, "", "", name, declares);

        var form = (WorkForm) says(noor, junk);

        assertThat(form.problem()).isEqualTo(problem);
        assertThat(form.said()).isEqualTo(junk);
        assertThat(trainees.find(noor.id(), "wessex")).isEmpty();
    }

    @Test
    void whoWasNotAwayForLongEnoughIsToldSoAndLosesNothing() { // E1, E3
        agrees(noor, RETURNERS);
        assertThat(((AboutForm) says(noor, about(RETURNERS, "2026-11-01", "maybe"))).problem())
                .isEqualTo("Answer the question about your time away with yes or no. I don’t ask why.");

        var refusal = (Refusal) says(noor, about(RETURNERS, "2026-11-01", "no"));
        assertThat(refusal.reason()).isEqualTo(NOT_LONG_ENOUGH + EXCEPTIONS);
        assertThat(refusal.ways())
                .extracting(it -> it.title())
                .containsExactly("Ask the team to make an exception", "Change my answer");
        assertThat(((AboutForm) says(noor, refusal.ways().get(1).command()))
                        .said()
                        .grade())
                .isEqualTo("Core training");

        var asked = (News) says(noor, refusal.ways().get(0).command());
        assertThat(says(noor, asked.ways().get(0).command())).isInstanceOf(WorkForm.class);
        assertThat(((Joined) says(noor, work(RETURNERS))).standing())
                .isEqualTo(
                        NOT_LONG_ENOUGH
                                + " You have asked the SuppoRTT Wessex mentoring team to make an exception. I will tell you when they answer.");
    }

    @Test
    void nobodySkipsTheQuestionAboutTimeAway() { // E1
        agrees(noor, RETURNERS);
        says(noor, about(RETURNERS, "2026-11-01", "no"));

        assertThat(says(noor, work(RETURNERS))).isInstanceOf(Refusal.class);
        assertThat(trainees.find(noor.id(), RETURNERS)).isEmpty();
    }

    @Test
    void whoJoinsEarlyIsToldTheDayAndThatDayTheyAreToldAgain() { // E2
        var joined = (Joined) joins(noor, "wessex", "2027-09-03");
        var early = "You can ask for a mentor from 3 March 2027. I will tell you then." + EXCEPTIONS;
        assertThat(joined.standing()).isEqualTo(early);
        assertThat(mayAsk("wessex").map(Refusal::reason)).contains(early);
        assertThat(says(noor, new Home()).toString()).contains("You can ask for a mentor from 3 March 2027.");

        passesTo(Duration.ofDays(100).minusMinutes(1));
        assertThat(sent.to(noor.id())).as("before nine").isEmpty();
        passesTo(Duration.ofMinutes(1));
        relay.run();

        assertThat(sent.to(noor.id())).extracting(Card::summary).containsExactly("You can ask for a mentor now");
        assertThat(mayAsk("wessex")).isEmpty();
    }

    @Test
    void aDateThatHasMovedOpensItsOwnWindowAndNotTheOldOne() { // E2
        joins(noor, "wessex", "2027-09-03");
        moves(noor, "2027-10-03");

        passesTo(Duration.ofDays(101));
        assertThat(sent.to(noor.id())).as("the old day").isEmpty();
        passesTo(Duration.ofDays(31));
        assertThat(sent.to(noor.id())).as("the new day").hasSize(1);
    }

    @Test
    void anEarlierDateOpensTheWindowAtOnceAndSaysNothingLater() { // E2
        joins(noor, "wessex", "2027-09-03");
        moves(noor, "2027-03-23");

        assertThat(mayAsk("wessex")).isEmpty();
        passesTo(Duration.ofDays(110));
        assertThat(sent.to(noor.id())).isEmpty();
    }

    @Test
    void whatChangesWithAnotherDateIsShownBeforeItIsSaved() { // E2
        joins(noor, "wessex", "2027-03-23");

        var change = (DateChange) says(noor, new Date("2027-09-23", false));

        assertThat(change.changes())
                .containsExactly(
                        "Your return date was 23 March 2027.",
                        "It will be 23 September 2027.",
                        "You could ask for a mentor from 23 September 2026 to 23 March 2028. Now you can ask from 23 March 2027 to 23 September 2028.",
                        "Requests that you have sent stay open, and mentoring that has begun goes on.");
        assertThat(trainees.get(noor.id(), "wessex").keyDate()).hasToString("Optional[2027-03-23]");
        says(noor, change.move());
        assertThat(trainees.get(noor.id(), "wessex").keyDate()).hasToString("Optional[2027-09-23]");
    }

    @Test
    void aDateCanBeWithdrawnAndGivenAgain() { // E2
        joins(noor, "wessex", "2027-03-23");
        var change = (DateChange) says(noor, new Date("", true));
        assertThat(change.changes())
                .contains(
                        "You will have none.",
                        "You could ask for a mentor from 23 September 2026 to 23 March 2028. Now you can’t ask, until you give a new date.");

        says(noor, change.move());

        assertThat(mayAsk("wessex").map(Refusal::reason))
                .contains("I have no return date for you just now, so I can’t tell when you can ask for a mentor.");
        moves(noor, "2027-03-23");
        assertThat(mayAsk("wessex")).isEmpty();
    }

    @Test
    void aDateThatMakesNoSenseAndAnOutdatedCardChangeNothing() {
        joins(noor, "wessex", "2027-03-23");
        assertThat(((DateForm) says(noor, new Date("2027-02-31", false))).problem())
                .isNotEmpty();
        var change = (DateChange) says(noor, new Date("2027-09-23", false));
        moves(noor, "2027-04-01");

        says(noor, change.move());

        assertThat(trainees.get(noor.id(), "wessex").keyDate()).hasToString("Optional[2027-04-01]");
    }

    @Test
    void afterTheWindowTheTeamCanGrantAnExceptionAndItsReasonIsKept() { // E3
        var morgan = wessex.admin("Morgan Reed");
        joins(noor, "wessex", "2025-11-01");
        assertThat(mayAsk("wessex").map(Refusal::reason))
                .contains("The time to ask for a mentor ended on 1 November 2026." + EXCEPTIONS);

        var ask = ((DetailsCard) says(noor, new Details())).ways().get(3);
        assertThat(ask.title()).isEqualTo("Ask the team to make an exception");
        says(noor, ask.command());
        says(noor, new AskException("wessex"));
        relay.run();
        var wish = (ExceptionWish) sent.to(morgan.id()).get(0);
        assertThat(sent.to(morgan.id())).as("asked twice, told once").hasSize(1);
        assertThat(wish.summary()).isEqualTo("Noor Aziz asks for an exception");
        assertThat(wish.standing())
                .isEqualTo(
                        "Their return date is 1 November 2025. They can ask for a mentor from 1 May 2025 to 1 November 2026.");
        assertThat(says(morgan, new Home()).toString()).contains("Noor Aziz asks for an exception");

        var empty = (ExceptionWish) says(morgan, new GrantException(wish.trainee(), wish.version(), ""));
        assertThat(empty.problem()).isEqualTo("Say in a line why. The reason is kept.");
        says(morgan, new GrantException(wish.trainee(), wish.version(), "She moved between regions."));
        relay.run();

        assertThat(mayAsk("wessex")).isEmpty();
        assertThat(sent.to(noor.id()))
                .extracting(Card::summary)
                .containsExactly("The team has made an exception for you");
        assertThat((ExceptionWish) says(morgan, new OpenException(wish.trainee())))
                .extracting(ExceptionWish::grantedBy, ExceptionWish::reason)
                .containsExactly("Morgan Reed", "She moved between regions.");
        new RawDatabase(jdbc).columnsHoldNoneOf("moved between regions"); // D2
    }

    @Test
    void onlyAnAdminOfTheSameSchemeSeesOrGrantsAnException() { // E3
        joins(noor, "wessex", "2025-11-01");
        says(noor, new AskException("wessex"));
        var trainee = trainees.get(noor.id(), "wessex");
        var elsewhere = wessex.newcomer("Ruth Vale").joins(RETURNERS, ADMIN);
        jdbc.sql("INSERT INTO person_role (person, scheme, role) VALUES (?, ?, 'ADMIN')")
                .params(elsewhere.id(), RETURNERS)
                .update();
        jdbc.sql("UPDATE person SET scheme = ? WHERE id = ?")
                .params(RETURNERS, elsewhere.id())
                .update();

        for (var person : List.of(elsewhere, noor, wessex.trainee("Asha Rao"))) {
            assertThat(says(person, new OpenException(trainee.id()))).isInstanceOf(Refusal.class);
            assertThat(says(person, new GrantException(trainee.id(), trainee.version(), "Mine")))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(trainees.get(noor.id(), "wessex").hasException()).isFalse();
    }

    @Test
    void nobodyGrantsThemselfAnException() { // E3
        joins(noor, "wessex", "2025-11-01");
        says(noor, new AskException("wessex"));
        wessex.isAlso(noor, ADMIN, "wessex");
        var trainee = trainees.get(noor.id(), "wessex");

        var wish = (ExceptionWish) says(noor, new GrantException(trainee.id(), trainee.version(), "Because."));

        assertThat(wish.problem()).isEqualTo("Somebody else in your team has to decide about you.");
        assertThat(trainees.get(noor.id(), "wessex").hasException()).isFalse();
    }

    @Test
    void whoNeedsNoExceptionIsToldSo() { // E3
        joins(noor, "wessex", "2027-03-23");

        assertThat(refused(noor, new AskException("wessex")))
                .isEqualTo("You can ask for a mentor without an exception.");
    }

    @Test
    void aSchemeMayHelpFromLongBeforeTheReturnUntilSixMonthsAfter() { // E2
        joins(noor, RETURNERS, "2028-11-01");
        assertThat(mayAsk(RETURNERS)).isEmpty();

        moves(noor, "2026-05-01");
        assertThat(mayAsk(RETURNERS).map(Refusal::reason))
                .contains("The time to ask for a mentor ended on 1 November 2026." + EXCEPTIONS);
    }

    @Test
    void detailsChangeLaterAndTheDateStays() {
        joins(noor, "wessex", "2027-03-23");
        var form = (AboutForm) says(noor, new Change(Part.ABOUT));
        assertThat(form.day()).as("the date has a card of its own").isNull();

        var saved = (DetailsCard) says(noor, new About("wessex", "", "", "Other", "Surgery", "", "Full time", "", ""));

        assertThat(saved.lead()).isEqualTo("Saved.");
        var trainee = trainees.get(noor.id(), "wessex");
        assertThat(trainee.details()).isEqualTo(new TraineeDetails("Other", "Surgery", "", "Full time", "", ""));
        assertThat(trainee.keyDate()).hasToString("Optional[2027-03-23]");
    }

    @Test
    void everybodyChangesOnlyTheirOwn() {
        joins(noor, "wessex", "2027-03-23");
        var asha = wessex.trainee("Asha Rao");
        var before = trainees.get(noor.id(), "wessex").version();

        says(asha, about("wessex", "2027-09-23", ""));
        says(asha, work("wessex"));
        moves(asha, "2027-09-23");

        assertThat(trainees.get(noor.id(), "wessex").version()).isEqualTo(before);
    }

    private void moves(Person person, String date) {
        says(person, ((DateChange) says(person, new Date(date, false))).move());
    }

    private void passesTo(Duration time) {
        clock.passes(time);
        relay.run();
    }

    private Optional<Refusal> mayAsk(String scheme) {
        return rules.mayAsk(wessex.actor(noor), schemes.get(scheme));
    }

    private static About with(String field, String typed) {
        var good = about("wessex", "2027-03-23", "");
        return new About(
                "wessex",
                field.equals("date") ? typed : good.date(),
                "",
                field.equals("grade") ? typed : good.grade(),
                field.equals("specialty") ? typed : good.specialty(),
                field.equals("place") ? typed : good.place(),
                field.equals("pattern") ? typed : good.pattern(),
                field.equals("way") ? typed : good.way(),
                field.equals("requests") ? typed : good.requests());
    }
}
