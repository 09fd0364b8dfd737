package dev.soundingboard.hours;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Identity;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.AwayCommand.Add;
import dev.soundingboard.hours.AwayCommand.Remove;
import dev.soundingboard.hours.HoursCommand.FindZone;
import dev.soundingboard.hours.HoursCommand.FollowTeams;
import dev.soundingboard.hours.HoursCommand.SaveWeek;
import dev.soundingboard.hours.HoursCommand.SaveZone;
import dev.soundingboard.hours.HoursCommand.Show;
import dev.soundingboard.hours.HoursCommand.Zone;
import dev.soundingboard.hours.TopicCommand.AllOff;
import dev.soundingboard.hours.TopicCommand.AllOn;
import dev.soundingboard.hours.TopicCommand.Save;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody says when they may be written to, and of what they want to be reminded. */
@StorageTest
class OwnHoursTest {

    @Autowired
    Wessex wessex;

    @Autowired
    OwnHours hours;

    @Autowired
    People people;

    @Autowired
    PhraseBook phrases;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    private Person asha;

    @BeforeEach
    void somebodyWhoHasSaidNothing() {
        clock.startsAgain();
        asha = wessex.trainee("Asha Rao");
    }

    @Test
    void whoHasSaidNothingReadsHowItIs() {
        var card = (HoursCard) says(new Show());

        assertThat(card.when()).isEqualTo("Between 8am and 8pm, every day, London time.");
        assertThat(card.now()).isEmpty();
        assertThat(card.away()).isEmpty();
        assertThat(card.topics()).isEqualTo("All reminders are on.");
        assertThat(card.ways())
                .extracting(Button::title)
                .containsExactly("Hours and days", "Days away", "What I remind you of", "Time zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reminders", "Notifications", "When do you write to me?", "my settings", "remindres"})
    void asPeopleSayIt(String words) {
        assertThat(says(phrases.read(words))).isInstanceOf(HoursCard.class);
    }

    @ParameterizedTest
    @CsvSource({
        "quiet hours, WeekForm",
        "my working days, WeekForm",
        "I’m LTFT, WeekForm",
        "do not disturb, AwayForm",
        "I'm on nights, AwayForm",
        "pause reminders, AwayForm",
        "my leave, AwayForm",
        "I'm back, AwayForm",
        "back from nights, AwayForm",
        "nights are over, AwayForm",
        "clear days away, AwayForm",
        "on leave, AwayForm",
        "stop reminders, TopicsForm",
        "stop session reminders, TopicsForm",
        "stop all reminders, TopicsForm",
        "stop these messages, TopicsForm",
        "stop messages, TopicsForm",
        "stop broadcasts, TopicsForm",
        "no session reminders, TopicsForm",
        "please end all the reminders, TopicsForm",
        "stop reminding me about actions, TopicsForm",
        "turn reminders back on, TopicsForm",
        "turn off reminders, TopicsForm",
        "no more reminders, TopicsForm",
        "please turn off all messages, TopicsForm",
        "turn off notifications, TopicsForm",
        "Mute!, TopicsForm",
        "opt out, TopicsForm",
        "my time zone, ZoneForm",
    })
    void eachFormHasItsWords(String words, String form) {
        assertThat(says(phrases.read(words)).getClass().getSimpleName()).isEqualTo(form);
    }

    @Test
    void hoursAndDaysAreSavedAndReadBack() {
        var card = (HoursCard) says(new SaveWeek(0, "18:30", "09:15", "MONDAY,WEDNESDAY"));

        assertThat(card.note()).isEqualTo("Saved.");
        assertThat(card.when()).isEqualTo("Between 9:15am and 6:30pm, Monday and Wednesday, London time.");
        assertThat(card.now()).isEqualTo("It is quiet now, until Monday 23 November, 9:15am.");
        assertThat(hours.of(asha.id()).own().version()).isEqualTo(1);
    }

    @Test
    void workingDaysCanBeSaidInASentence() {
        assertThat(((HoursCard) says(phrases.read("I work Monday to Wednesday"))).when())
                .isEqualTo("Between 8am and 8pm, Monday to Wednesday, London time.");
        assertThat(hours.of(asha.id()).own().days()).containsExactlyInAnyOrder(MONDAY, TUESDAY, WEDNESDAY);
        assertThat(hours.of(asha.id()).own().quiet()).as("as their scheme says").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I don’t work Thursdays       | Between 8am and 8pm, Monday to Wednesday and Friday to Sunday, London time.",
                "not on Fridays               | Between 8am and 8pm, Monday to Thursday, Saturday and Sunday, London time.",
                "quiet from 9pm til 7am       | Between 7am and 9pm, every day, London time.",
                "no messages at weekends      | Between 8am and 8pm, Monday to Friday, London time.",
                "no messages on Fridays       | Between 8am and 8pm, Monday to Thursday, Saturday and Sunday, London time.",
                "no messages after 6:30pm     | Between 8am and 6:30pm, every day, London time.",
                "Don't write to me before 9am | Between 9am and 8pm, every day, London time.",
                "quiet hours from 7pm to 10am | Between 10am and 7pm, every day, London time."
            })
    void whatIsNotWantedCanBeSaidInASentence(String sentence, String when) {
        assertThat(((HoursCard) says(phrases.read(sentence))).when()).isEqualTo(when);
    }

    @Test
    void whoeverWorksOnNoDayIsAskedWhichTheyMean() {
        var form = (WeekForm) says(phrases.read("I don’t work every day"));

        assertThat(form.problem()).isEqualTo("Choose the days on which you work, so that I get them right.");
        assertThat(hours.of(asha.id()).own()).isEqualTo(Own.NOTHING);
    }

    @Test
    void aSentenceThatNamesNoDaysOpensTheFormAndChangesNothing() {
        var form = (WeekForm) says(phrases.read("I work in Southampton"));

        assertThat(form.problem()).isEqualTo("Choose the days on which you work, so that I get them right.");
        assertThat(hours.of(asha.id()).own()).isEqualTo(Own.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''    | 08:00 | MONDAY | Give both times, such as 8pm and 8am.",
                "20:00 | eight | MONDAY | Give both times, such as 8pm and 8am.",
                "25:00 | 08:00 | MONDAY | Give both times, such as 8pm and 8am.",
                "20:00 | 08:00 | ''     | Choose at least one day, or take a break from messages until a day.",
                "20:00 | 08:00 | FEIERTAG,🙂 | Choose at least one day, or take a break from messages until a day.",
                "08:00 | 07:30 | MONDAY | Leave at least an hour of the day, or take a break from messages until a day.",
                "00:00 | 23:59 | MONDAY | Leave at least an hour of the day, or take a break from messages until a day.",
            })
    void whatCantBeMeantIsSaidAndWhatWasTypedStays(String from, String to, String days, String problem) {
        var form = (WeekForm) says(new SaveWeek(0, from, to, days));

        assertThat(form.problem()).isEqualTo(problem);
        assertThat(form.quietFrom()).isEqualTo(from);
        assertThat(form.chosen()).isEqualTo(days);
        assertThat(hours.of(asha.id()).own()).isEqualTo(Own.NOTHING);
    }

    @Test
    void theSameTimeTwiceIsNoQuietAtAll() {
        assertThat(((HoursCard) says(new SaveWeek(0, "20:00", "20:00", "MONDAY"))).when())
                .isEqualTo("At any hour, Monday, London time.");
    }

    @Test
    void anOlderCardChangesNothingAndPressingTwiceIsPressingOnce() {
        var save = new SaveWeek(0, "19:00", "07:00", "MONDAY");
        says(save);
        assertThat(((HoursCard) says(save)).note()).as("twice").isEmpty();

        var late = (HoursCard) says(new SaveWeek(0, "10:00", "09:00", "FRIDAY"));
        assertThat(late.note()).isEqualTo("This has changed since you opened it. Here is how it is now.");
        assertThat(late.when()).isEqualTo("Between 7am and 7pm, Monday, London time.");
        assertThat(((HoursCard) says(new SaveWeek(-7, "10:00", "09:00", "FRIDAY"))).note())
                .as("junk")
                .isEqualTo(late.note());
    }

    @Test
    void daysAwayAreAddedListedAndRemoved() {
        var added = (HoursCard) says(new Add(0, "NIGHTS", "2026-11-30", "2026-12-01"));
        assertThat(added.away())
                .containsExactly("Nights, 30 November 2026 to 1 December 2026, and until 4pm the day after");

        var range = hours.of(asha.id()).own().away().get(0).id();
        assertThat(((HoursCard) says(new Remove(1, UUID.randomUUID()))).away()).hasSize(1);
        assertThat(((HoursCard) says(new Remove(1, range))).away()).isEmpty();
        assertThat(((HoursCard) says(new Remove(1, range))).note()).as("twice").isEmpty();
    }

    @Test
    void nobodyRemovesAnothersDays() {
        says(new Add(0, "LEAVE", "2026-11-30", "2026-12-01"));
        var range = hours.of(asha.id()).own().away().get(0).id();

        wessex.says(wessex.trainee("Ben Carter"), new Remove(1, range));

        assertThat(hours.of(asha.id()).own().away()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I’m on nights until Friday     | Nights, 23 November 2026 to 27 November 2026, and until 4pm the day after",
                "im on call till tomorrow       | On call, 23 November 2026 to 24 November 2026",
                "on nights this week            | Nights, 23 November 2026 to 29 November 2026, and until 4pm the day after",
                "pause reminders for 2 weeks    | A break from messages, 23 November 2026 to 6 December 2026",
                "no messages for 3 days         | A break from messages, 23 November 2026 to 25 November 2026",
                "No messages until 3 December   | A break from messages, 23 November 2026 to 3 December 2026",
                "I’m on leave until 3 December  | Leave, 23 November 2026 to 3 December 2026",
                "I'm away until 3rd of December | Leave, 23 November 2026 to 3 December 2026",
            })
    void aTraineeSaysItInASentence(String words, String range) {
        var card = (HoursCard) says(phrases.read(words));

        assertThat(card.away()).containsExactly(range);
        assertThat(card.now()).startsWith("It is quiet now, until ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I am on call from 3 to 10 December | On call, 3 December 2026 to 10 December 2026",
                "nights tomorrow                    | Nights, 24 November 2026, and until 4pm the day after",
                "no messages next week              | A break from messages, 30 November 2026 to 6 December 2026",
                "I am on leave 1 to 10 December     | Leave, 1 December 2026 to 10 December 2026",
                "annual leave 14/12 - 28/12         | Leave, 14 December 2026 to 28 December 2026",
                "I’m off tomorrow                   | Leave, 24 November 2026",
                "on nights mon-thurs next week      | Nights, 30 November 2026 to 3 December 2026, and until 4pm the day after",
                "I’m on call this weekend           | On call, 28 November 2026 to 29 November 2026",
                "away next week                     | Leave, 30 November 2026 to 6 December 2026",
                "on leave next week                 | Leave, 30 November 2026 to 6 December 2026"
            })
    void whatIsAheadCanBeSaidTooAndIsNotYetQuiet(String words, String range) {
        var card = (HoursCard) says(phrases.read(words));

        assertThat(card.away()).containsExactly(range);
        assertThat(card.now()).doesNotStartWith("It is quiet now");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "do not disturb until Monday   | Saved. Messages start again on Tuesday 1 December 2026.",
                "I’m on leave until 3 December | Saved. You are back on Friday 4 December 2026.",
                "on nights tomorrow            | Saved. You are back on Wednesday 25 November 2026.",
            })
    void asUntilADayMayMeanThatDayOrNotTheAnswerSaysWhenItIsOver(String words, String note) {
        assertThat(((HoursCard) says(phrases.read(words))).note()).isEqualTo(note);
    }

    @Test
    void whoeverSaysNoDaysGetsTheFormWithTheRestFilledIn() {
        var form = (AwayForm) says(phrases.read("I’m on nights"));

        assertThat(form.problem()).isEmpty();
        assertThat(form.typed().what()).isEqualTo(What.NIGHTS.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "im on nights until further notice",
                "im on leave until",
                "no messages until 🙂",
                "on leave 1 to 10 november"
            })
    void aDayThatCantBeReadIsAskedForWithTheRestFilledIn(String words) {
        var form = (AwayForm) says(phrases.read(words));

        assertThat(form.problem()).isEqualTo("Give the first and the last day.");
        assertThat(form.typed().firstDay()).as("not guessed").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JOKE  | 2026-12-24 | 2026-12-31 | Choose what it is.",
                "''    | 2026-12-24 | 2026-12-31 | Choose what it is.",
                "LEAVE | ''         | 2026-12-31 | Give the first and the last day.",
                "LEAVE | 2026-12-24 | 31/12/2026 | Give the first and the last day.",
                "LEAVE | 2026-02-30 | 2026-12-31 | Give the first and the last day.",
                "LEAVE | 2026-12-31 | 2026-12-24 | The last day is before the first. Change one of them.",
                "LEAVE | 2026-11-01 | 2026-11-22 | These days have passed. Choose a last day from today on.",
                "LEAVE | 2020-11-01 | 2026-12-24 | The first day is over a year ago. Today is early enough.",
                "LEAVE | 2026-12-24 | 2027-11-24 | Choose days up to 23 November 2027.",
                "LEAVE | 2026-12-24 | 9999-12-31 | Choose days up to 23 November 2027.",
            })
    void daysThatCantBeMeantAreSaidAndWhatWasTypedStays(String what, String first, String last, String problem) {
        var form = (AwayForm) says(new Add(0, what, first, last));

        assertThat(form.problem()).isEqualTo(problem);
        assertThat(form.typed()).isEqualTo(new Add(0, what, first, last));
        assertThat(hours.of(asha.id()).own()).isEqualTo(Own.NOTHING);
    }

    @Test
    void leaveThatHasBegunAndDaysThatOverlapAreTaken() {
        says(new Add(0, "LEAVE", "2026-11-20", "2026-11-27"));
        says(new Add(1, "ON_CALL", "2026-11-25", "2026-11-25"));
        says(new Add(2, "ON_CALL", "2026-11-25", "2026-11-25"));

        assertThat(hours.of(asha.id()).own().away()).hasSize(2);
    }

    @Test
    void thereIsALimitSaidKindlyAndWhatIsOverMakesRoom() {
        for (var number = 0; number < TypedAway.MOST; number++) {
            says(new Add(number, "ON_CALL", day(number), day(number)));
        }
        var full = (AwayForm) says(new Add(TypedAway.MOST, "ON_CALL", day(50), day(50)));
        assertThat(full.problem()).isEqualTo("I can keep 20 of these for you. Remove one first, please.");
        assertThat(full.room()).isFalse();

        clock.passes(Duration.ofDays(3));
        assertThat(((HoursCard) says(new Add(TypedAway.MOST, "ON_CALL", day(50), day(50)))).away())
                .hasSize(TypedAway.MOST - 2);
    }

    @Test
    void aMentorWhoIsAwayIsStillAskedAboutTheirPlacesAndOfferedDaysAwayP6() {
        var bell = wessex.person(wessex.mentor("Dr Alison Bell").person());

        var card = wessex.types(bell, "I’m on leave until 3 March");

        assertThat(card.toString()).contains("Away until 3 March", "Days away from messages");
        assertThat(hours.of(bell.id()).own()).isEqualTo(Own.NOTHING);
    }

    @Test
    void topicsAreThoseOfTheirRolesAndAreSwitchedOffAndOn() {
        var form = (TopicsForm) says(new TopicCommand.Open());
        var ids = form.topics().stream().map(TopicsForm.Choice::id).toList();
        assertThat(ids).contains("sessions", "surveys").doesNotContain("standing");
        assertThat(form.wanted().split(",")).containsExactlyElementsOf(ids);

        var off = (HoursCard) says(new Save(
                0,
                String.join(
                                ",",
                                ids.stream().filter(id -> !id.equals("surveys")).toList()) + ",junk,standing"));
        assertThat(off.topics()).isEqualTo("These reminders are off: Short surveys.");
        assertThat(hours.of(asha.id()).own().off()).containsExactly("surveys");

        assertThat(((HoursCard) says(new AllOff(1))).topics()).isEqualTo("All reminders are off.");
        assertThat(((HoursCard) says(new AllOn(2))).topics()).isEqualTo("All reminders are on.");
        assertThat(((HoursCard) says(new Save(3, ""))).topics()).isEqualTo("All reminders are off.");
    }

    @Test
    void whatWasSaidOfAnotherRolesTopicsStays() {
        hours.save(asha.id(), Own.NOTHING, Own.NOTHING.wanting(Set.of(), Set.of("standing")));

        says(new AllOff(1));
        says(new AllOn(2));

        assertThat(hours.of(asha.id()).own().off()).containsExactly("standing");
    }

    @Test
    void theirOwnTimeZoneWinsOverTeamsUntilTheyFollowItAgain() {
        var card = (HoursCard) says(new SaveZone("America/St_Johns"));
        assertThat(card.when()).isEqualTo("Between 8am and 8pm, every day, St Johns time.");

        teamsSays("Europe/Paris");
        assertThat(zone()).isEqualTo(ZoneId.of("America/St_Johns"));
        assertThat(((ZoneForm) says(new Zone())).own()).isTrue();

        assertThat(((HoursCard) says(new FollowTeams())).when())
                .isEqualTo("Between 8am and 8pm, every day, Paris time.");
        teamsSays("Europe/London");
        assertThat(zone()).isEqualTo(ZoneId.of("Europe/London"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Atlantis", "Europe/Atlantis", "+18:00", "UTC", "SystemV/EST5", "🙂"})
    void aZoneThatIsNotInTheListIsNotTaken(String zone) {
        assertThat(((ZoneForm) says(new SaveZone(zone))).problem())
                .isEqualTo("Type the name of a large city near you, and choose it from the list.");
        assertThat(zone()).isEqualTo(ZoneId.of("Europe/London"));
    }

    @Test
    void aPlaceIsFoundByTheBeginningOfItsName() {
        assertThat(offered("lord how")).contains("Lord Howe, now 8pm=Australia/Lord_Howe");
        assertThat(offered("india")).as("the time that people name").contains("Kolkata, now 2:30pm=Asia/Kolkata");
        assertThat(offered("katmandu")).contains("Katmandu, now 2:45pm=Asia/Katmandu");
        assertThat(offered("londo")).contains("London, now 9am=Europe/London");
        assertThat(offered("zzz")).isEmpty();
        assertThat(offered("")).hasSize(Reply.Choices.MOST);
    }

    @Test
    void theFormShowsHowItIs() {
        hours.save(
                asha.id(),
                Own.NOTHING,
                Own.NOTHING
                        .with(new Quiet(LocalTime.of(22, 0), LocalTime.of(6, 30)), Set.of(MONDAY, TUESDAY))
                        .with(
                                new DaysAway(
                                        UUID.randomUUID(),
                                        What.LEAVE,
                                        LocalDate.parse("2026-11-01"),
                                        LocalDate.parse("2026-11-10")),
                                LocalDate.parse("2026-11-01")));

        var form = (WeekForm) says(new HoursCommand.Week());
        assertThat(form.chosen()).isEqualTo("MONDAY,TUESDAY");
        assertThat(form.quietTo()).isEqualTo("06:30");
        assertThat(((AwayForm) says(new AwayCommand.Open())).ranges())
                .as("what is over")
                .isEmpty();
    }

    private Stream<String> choices(String text) {
        return ((Reply.Choices) wessex.says(asha, new FindZone(text)))
                .choices().stream().map(it -> it.title() + "=" + it.value());
    }

    private List<String> offered(String text) {
        return choices(text).toList();
    }

    private ZoneId zone() {
        return wessex.actor(asha).zone();
    }

    private void teamsSays(String zone) {
        var identity = new Identity(asha.tenant(), asha.object(), asha.name(), ZoneId.of(zone), null);
        transaction.executeWithoutResult(status -> people.identify(identity));
    }

    private static String day(int inDays) {
        return LocalDate.parse("2026-11-23").plusDays(inDays).toString();
    }

    private Card says(Command command) {
        return wessex.sees(asha, command);
    }
}
