package dev.soundingboard.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.NorthWest;
import dev.soundingboard.calendar.IcsFile;
import dev.soundingboard.chat.Candidates;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Confirmation;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.event.EventCommand.AskOff;
import dev.soundingboard.event.EventCommand.CallOff;
import dev.soundingboard.event.EventCommand.Change;
import dev.soundingboard.event.EventCommand.Come;
import dev.soundingboard.event.EventCommand.NotCome;
import dev.soundingboard.event.EventCommand.Open;
import dev.soundingboard.event.EventCommand.Save;
import dev.soundingboard.event.EventCommand.Show;
import dev.soundingboard.event.EventCommand.Who;
import dev.soundingboard.event.EventCommand.Write;
import dev.soundingboard.hours.TopicCommand;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.people.People;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The scheme team announces a development day, and whoever likes comes (M4). */
class AnnouncingTest extends ADay {

    @Autowired
    NorthWest northWest;

    @Autowired
    EventMeetings meetings;

    @Autowired
    Mentors mentors;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    IcsFile ics;

    @Test
    void nobodyIsToldBeforeTheTeamHasSeenItAndPressedAnnounce() {
        assertThat(says(morgan, phrases.read("announce a development day"))).isInstanceOf(EventForm.class);
        var preview = says(morgan, typed());

        assertThat(((EventCard) preview).note())
                .isEqualTo("Not announced yet. Announcing tells 2 mentors, each when they may be written to.");
        assertThat(titles(preview)).first().isEqualTo("Announce it");
        assertThat(to(drBell)).isEmpty();

        press(morgan, "Announce it", preview);

        var card = newestTo(drBell);
        assertThat(card.title()).isEqualTo(TITLE);
        assertThat(fact(card, "When")).isEqualTo("Thursday 10 December, 9:30am (London time), for 6 hours");
        assertThat(card.note())
                .isEqualTo("The SuppoRTT Wessex mentoring team holds this day for you. Say whether you’ll come.");
        assertThat(titles(card)).containsExactly("I’ll come", "I can’t");
        assertThat(card.ics()).isEmpty();
    }

    @Test
    void whoComesGetsItForTheirCalendarAndIsRemindedTheDayBefore() {
        announced(typed());

        var card = (EventCard) press(drBell, "I’ll come", newestTo(drBell));

        assertThat(card.ics()).contains("/calendar/");
        assertThat(ics.of(meetings.find(day).orElseThrow()))
                .contains("DTSTART:20261210T093000Z", "DTEND:20261210T153000Z");
        assertThat(fact(says(morgan, new Open(day)), "Say they’ll come")).isEqualTo("1: Dr Alison Bell");
        passes(Duration.ofDays(16).plusHours(1));
        assertThat(newestTo(drBell).note()).isEqualTo("A reminder: you said you’d come.");
        assertThat(to(drHughes)).hasSize(1);
    }

    @Test
    void whoCannotComeAfterAllIsNotReminded() {
        announced(typed());
        comes(drBell);
        comes(drBell);
        press(drBell, "I can’t come after all", comes(drBell));
        passes(Duration.ofDays(16).plusHours(1));

        assertThat(to(drBell)).hasSize(1);
        assertThat(fact(says(morgan, new Open(day)), "Say they’ll come")).isEqualTo("Nobody yet");
    }

    @Test
    void whoeverLeavesGivesTheirPlaceBackAndIsNotReminded() {
        announced(new Save(day, 0, TITLE, "2026-12-10", "09:30", "6", "Education Centre", "1", "MENTORS"));
        comes(drBell);
        assertThat(((EventCard) comes(drHughes)).note()).startsWith("All places are taken.");

        leaves(bell);

        assertThat(((EventCard) comes(drHughes)).note()).startsWith("Thank you.");
        assertThat(fact(says(morgan, new Open(day)), "Say they’ll come")).isEqualTo("1: Dr Catrin Hughes");
        wessex.isAlso(drBell, Role.MENTOR, "wessex");
        assertThat(fact(says(morgan, new Open(day)), "Say they’ll come"))
                .as("back again, they say so again")
                .isEqualTo("1: Dr Catrin Hughes");
        var before = to(drBell).size();
        passes(Duration.ofDays(16).plusHours(1));
        assertThat(to(drBell)).hasSize(before);
    }

    @Test
    void whoeverHasLostTheirRoleInWhicheverWayHasNoPlaceAndIsNotReminded() {
        announced(new Save(day, 0, TITLE, "2026-12-10", "09:30", "6", "Education Centre", "1", "MENTORS"));
        comes(drBell);

        jdbc.sql("DELETE FROM person_role WHERE person = ?").param(drBell.id()).update();

        assertThat(fact(says(morgan, new Open(day)), "Say they’ll come")).isEqualTo("Nobody yet");
        assertThat(((EventCard) comes(drHughes)).note()).startsWith("Thank you.");
        passes(Duration.ofDays(16).plusHours(1));
        assertThat(to(drBell)).hasSize(1);
        assertThat(jdbc.sql("SELECT state FROM notification WHERE kind = 'event.soon' AND person = ?")
                        .param(drBell.id())
                        .query(String.class)
                        .list())
                .containsExactly("DROPPED");
    }

    @Test
    void whoeverMentorsNoMoreKeepsTheirPlaceAtADayForEverybodyAsATrainee() {
        wessex.isAlso(drBell, Role.TRAINEE, "wessex");
        announced(new Save(day, 0, TITLE, "2026-12-10", "09:30", "6", "Education Centre", "", "EVERYBODY"));
        comes(drBell);
        comes(drHughes);

        leaves(bell);
        leaves(hughes);

        assertThat(fact(says(morgan, new Open(day)), "Say they’ll come")).isEqualTo("1: Dr Alison Bell");
    }

    private void leaves(Mentor mentor) {
        transaction.executeWithoutResult(status -> {
            mentors.leave(mentor.id());
            people.take(mentor.person(), Role.MENTOR, "wessex");
        });
    }

    @Test
    void theLastPlaceGoesToOneOfTwo() throws Exception {
        announced(new Save(day, 0, TITLE, "2026-12-10", "09:30", "6", "Education Centre", "1", "MENTORS"));

        AtTheSameMoment.all(() -> comes(drBell), () -> comes(drHughes));

        assertThat(fact(says(morgan, new Open(day)), "Say they’ll come")).startsWith("1: ");
        says(drBell, new NotCome(day));
        says(drHughes, new NotCome(day));
        comes(drHughes);
        assertThat(((EventCard) comes(drBell)).note()).startsWith("All places are taken.");
    }

    @Test
    void whoeverComesIsToldOfAChangeAndRemindedAtTheNewTime() {
        announced(typed());
        comes(drBell);

        var form = (EventForm) says(morgan, new Change(day));
        assertThat(form.asksWhom()).isFalse();
        says(morgan, on("2026-12-17", form.typed()));

        assertThat(newestTo(drBell).note()).contains("has changed this day");
        assertThat(to(drHughes)).hasSize(1);
        passes(Duration.ofDays(16).plusHours(1));
        assertThat(to(drBell)).as("not reminded of the old time").hasSize(2);
        passes(Duration.ofDays(7));
        assertThat(to(drBell)).hasSize(3);
    }

    @Test
    void whoeverComesIsToldWhenItIsCalledOff() {
        announced(typed());
        comes(drBell);

        var asked = (Confirmation) says(morgan, new AskOff(day));
        assertThat(asked.lead()).isEqualTo("1 person said they’d come.");
        says(morgan, asked.ways().get(0).command());
        says(morgan, asked.ways().get(0).command());

        assertThat(newestTo(drBell).note()).contains("has called this day off");
        assertThat(to(drBell)).hasSize(2);
        assertThat(to(drHughes)).hasSize(1);
        assertThat(meetings.find(day).orElseThrow().cancelled()).isTrue();
        assertThat(((EventCard) comes(drHughes)).note()).isEqualTo("This day is called off.");
        passes(Duration.ofDays(17));
        assertThat(to(drBell)).hasSize(2);
    }

    @Test
    void ofTwoAdminsOneAnnouncesItAndEverybodyIsToldOnce() throws Exception {
        says(morgan, typed());
        var robin = wessex.admin("Robin Gray");
        var press = announce();

        AtTheSameMoment.all(() -> says(morgan, press), () -> says(robin, press));
        says(morgan, press);

        assertThat(to(drBell)).hasSize(1);
    }

    @Test
    void whatAnotherAdminHasChangedIsNotOverwrittenUnseen() {
        says(morgan, typed());
        var form = (EventForm) says(morgan, new Change(day));
        says(wessex.admin("Robin Gray"), on("2026-12-11", form.typed()));

        var again = (EventForm) says(morgan, on("2026-12-12", form.typed()));

        assertThat(again.problem()).startsWith("Somebody of your team has changed this day");
        assertThat(again.typed().day()).isEqualTo("2026-12-12");
        says(morgan, again.typed());
        assertThat(fact(says(morgan, new Open(day)), "When")).startsWith("Saturday 12 December");
    }

    @Test
    void savedTwiceItIsOneDay() {
        says(morgan, typed());
        assertThat(says(morgan, typed())).isInstanceOf(EventCard.class);

        assertThat(((Candidates) says(morgan, new Show())).people()).hasSize(1);
    }

    @Test
    void whatWasThrownAwayIsNotAnnouncedByItsOldCard() {
        var preview = says(morgan, typed());
        press(morgan, "Throw it away", preview);

        var again = (EventForm) says(morgan, typed().seeing(1));
        assertThat(again.problem()).startsWith("Your team has thrown this day away");
        assertThat(again.typed().title()).isEqualTo(TITLE);
        assertThat(again.typed().event()).isNotEqualTo(day);
        assertThat(press(morgan, "Announce it", preview)).isInstanceOf(Refusal.class);
        assertThat(to(drBell)).isEmpty();
    }

    @Test
    void aDraftIsThrownAwayAndNobodyHearsOfIt() {
        says(morgan, typed());
        press(morgan, "Throw it away", says(morgan, new Open(day)));

        assertThat(says(morgan, new Show())).isInstanceOf(News.class);
        assertThat(to(drBell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-22 | 09:30 | 6 | That is over already. Choose a day ahead.",
                "2026-11-23 | 08:59 | 6 | That is over already. Choose a day ahead.",
                "1026-12-10 | 09:30 | 6 | That is over already. Choose a day ahead.",
                "2028-11-24 | 09:30 | 6 | Check the year. You can announce the next two years.",
                "+999999999-12-31 | 09:30 | 6 | Check the year. You can announce the next two years.",
                "2026-02-30 | 09:30 | 6 | Choose the day, and when it begins.",
                "next week | 09:30 | 6 | Choose the day, and when it begins.",
                "2026-12-10 | 25:00 | 6 | Choose the day, and when it begins.",
                "2026-12-10 | half nine | 6 | Choose the day, and when it begins.",
                "2026-12-10 | 09:30 | 0 | Give the hours as a number up to 24, such as 6 or 2.5.",
                "2026-12-10 | 09:30 | 25 | Give the hours as a number up to 24, such as 6 or 2.5.",
                "2026-12-10 | 09:30 | all day | Give the hours as a number up to 24, such as 6 or 2.5."
            })
    void whatCannotBeIsAskedAgainWithWhatWasTyped(String on, String at, String hours, String problem) {
        var form = (EventForm) says(morgan, new Save(day, 0, "🙂 <b>مرحبا</b>", on, at, hours, "Here", "", "MENTORS"));

        assertThat(form.problem()).isEqualTo(problem);
        assertThat(form.typed().title()).isEqualTo("🙂 <b>مرحبا</b>");
        assertThat(form.typed().hours()).isEqualTo(hours);
        assertThat(says(morgan, new Show())).isInstanceOf(News.class);
    }

    @Test
    void whatIsTooLongOrNoPlaceIsAskedAgain() {
        assertThat(problem("x".repeat(10_000), "Here", "", "MENTORS"))
                .isEqualTo("Say what it is called in up to 100 characters. You have used 10,000.");
        assertThat(problem("A day", "y".repeat(301), "", "MENTORS"))
                .isEqualTo("Say where it is in up to 300 characters. You have used 301.");
        assertThat(problem("A day", "javascript://x", "", "MENTORS")).startsWith("Give the link alone");
        assertThat(problem("A day", "Look at https://example.org", "", "MENTORS"))
                .startsWith("Give the link alone");
        assertThat(problem("A day", "", "", "MENTORS")).isEqualTo("Say where it is, or give a link.");
        assertThat(problem("A day", "Here", "0", "MENTORS")).startsWith("Give the places as a number");
        assertThat(problem("A day", "Here", "-3", "MENTORS")).startsWith("Give the places as a number");
        assertThat(problem("A day", "Here", "", "ADMINS")).isEqualTo("Choose for whom it is.");
    }

    @Test
    void allThatIsToMendIsSaidAtOnce() {
        assertThat(problem("", "", "0", "MENTORS"))
                .isEqualTo("Say what it is called. Say where it is, or give a link."
                        + " Give the places as a number from 1 to 9999, or leave them empty.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "announce a development day",
                "announce developement day",
                "anounce a developement day",
                "announce a day",
                "announce event"
            })
    void announcingADayIsNotTakenForWritingToMany(String typed) {
        assertThat(phrases.read(typed)).isInstanceOf(Write.class);
    }

    @Test
    void fewerPlacesThanPeopleWhoComeAreNotGiven() {
        announcedAndBothCome();
        var form = (EventForm) says(morgan, new Change(day));
        var now = form.typed();

        var again = (EventForm) says(
                morgan,
                new Save(
                        day,
                        now.version(),
                        now.title(),
                        now.day(),
                        now.begins(),
                        now.hours(),
                        now.place(),
                        "1",
                        "MENTORS"));

        assertThat(again.problem()).isEqualTo("2 people come already. Give at least as many places.");
    }

    @Test
    void aDayForEverybodyIsToldToTraineesAndOneForMentorsIsNotForThem() {
        var asha = wessex.trainee("Asha Rao");
        announced(typed());
        assertThat(to(asha)).isEmpty();
        assertThat(comes(asha)).isInstanceOf(Refusal.class);

        day = UUID.randomUUID();
        announced(new Save(
                day, 0, "A talk", "2026-12-11", "18:00", "1", "https://example.org/talk?a=b", "", "EVERYBODY"));
        var card = newestTo(asha);
        assertThat(card.link()).isEqualTo("https://example.org/talk?a=b");
        assertThat(fact(card, "Where")).isEqualTo("Online");
        assertThat(((EventCard) comes(asha)).note()).startsWith("Thank you.");
    }

    @Test
    void whatHasBegunTakesNoAnswerAndIsNotChangedOrCalledOff() {
        announced(typed());
        var off = new CallOff(
                day, ((EventForm) says(morgan, new Change(day))).typed().version());
        theDayComes();

        assertThat(((EventCard) comes(drBell)).note()).isEqualTo("This day has begun already, or is over.");
        assertThat(says(morgan, new Change(day))).isInstanceOf(EventCard.class);
        assertThat(titles(says(morgan, off))).containsExactly("Record who came", "Development days");
    }

    @Test
    void anotherSchemesTeamAndItsMentorsFindNothing() {
        announced(typed());
        var patsy = wessex.newcomer("Patsy Entwistle");
        wessex.isAlso(patsy, Role.ADMIN, "core-trainees");
        var elsewhere =
                wessex.person(wessex.mentorOf("core-trainees", 2, "Dr Out").person());

        for (Card answer : List.of(
                says(patsy, new Open(day)),
                says(patsy, new Change(day)),
                says(patsy, new Who(day, 0)),
                says(patsy, new CallOff(day, 1)),
                says(elsewhere, new Come(day)),
                says(patsy, typed()))) {
            assertThat(answer).isInstanceOf(Refusal.class);
        }
        assertThat(to(elsewhere)).isEmpty();
    }

    @Test
    void aMentorFindsTheDaysThatAreToComeAndNoDraft() {
        assertThat(says(drBell, phrases.read("development days")).summary()).isEqualTo("No day is announced just now");
        says(morgan, typed());
        assertThat(says(drBell, new Show())).isInstanceOf(News.class);
        assertThat(says(drBell, new Open(day))).isInstanceOf(Refusal.class);
        press(morgan, "Announce it", says(morgan, new Open(day)));

        var list = (Candidates) says(drBell, new Show());
        assertThat(list.people()).extracting(Candidates.Row::name).containsExactly(TITLE);
        var card = says(drBell, list.people().get(0).open().command());
        assertThat(titles(card)).containsExactly("I’ll come", "I can’t");
        assertThat(card.toString()).doesNotContain("Say they’ll come");
        var asha = wessex.trainee("Asha Rao");
        assertThat(says(asha, new Show())).isInstanceOf(News.class);
        assertThat(says(asha, new Open(day))).isInstanceOf(Refusal.class);
        theDayComes();
        assertThat(says(drBell, new Show())).isInstanceOf(News.class);
    }

    @Test
    void aSchemeWithoutDaysSaysSoPolitely() {
        assertThat(((Refusal) says(northWest.admin("Patsy Entwistle"), new Show())).reason())
                .startsWith("Your scheme doesn’t hold development days.");
    }

    @Test
    void aSchemeWithoutDaysOffersThemNowhere() {
        var patsy = northWest.admin("Patsy Entwistle");
        var elsewhere =
                wessex.person(northWest.mentorWithRoomFor(1, "Dr Preston").person());

        assertThat(says(morgan, new TeamCommand.Menu()).toString()).contains("Development days");
        assertThat(says(patsy, new TeamCommand.Menu()).toString()).doesNotContain("Development days");
        assertThat(says(morgan, new Help()).toString()).contains("Announce a day to your mentors");
        assertThat(says(patsy, new Help()).toString()).doesNotContain("Announce a day to your mentors");
        assertThat(says(drBell, new TopicCommand.Open()).toString()).contains("Development days");
        assertThat(says(elsewhere, new TopicCommand.Open()).toString()).doesNotContain("Development days");
    }

    private String problem(String title, String place, String places, String audience) {
        return ((EventForm) says(morgan, new Save(day, 0, title, "2026-12-10", "09:30", "6", place, places, audience)))
                .problem();
    }

    private static Save on(String day, Save typed) {
        return new Save(
                typed.event(),
                typed.version(),
                typed.title(),
                day,
                typed.begins(),
                typed.hours(),
                typed.place(),
                typed.places(),
                typed.audience());
    }
}
