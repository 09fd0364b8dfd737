package dev.soundingboard.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.AtTheSameMoment;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.event.EventCommand.Add;
import dev.soundingboard.event.EventCommand.Nobody;
import dev.soundingboard.event.EventCommand.Open;
import dev.soundingboard.event.EventCommand.Tick;
import dev.soundingboard.event.EventCommand.Who;
import dev.soundingboard.evidence.EvidenceCommand;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.people.Person;
import dev.soundingboard.standing.StandingCommand;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who was at a day is recorded by the team, and counts in the mentor's own log: once (M4). */
class AttendingTest extends ADay {

    @Test
    void whoWasThereFindsItInTheirLogAndWhoWasNotDoesNot() {
        announcedAndBothCome();
        theDayComes();

        var page = (AttendanceCard) says(morgan, new Who(day, 0));
        assertThat(page.people())
                .extracting(AttendanceCard.Row::name)
                .containsExactly("Dr Alison Bell", "Dr Catrin Hughes");
        tick(drBell);

        assertThat(standing(drBell))
                .contains("Once in the last 12 months: 6 hours.")
                .contains("You last went on 10 December 2026")
                .contains("10 December 2026, 6 hours, recorded by the scheme team");
        assertThat(standing(drHughes)).contains("Nothing is logged");
        assertThat(says(drBell, new EvidenceCommand.Show()).toString()).contains("6");
    }

    @Test
    void savedOftenItCountsOnceAndItCanBePutRight() throws Exception {
        announcedAndBothCome();
        theDayComes();
        tick(drBell);
        tick(drBell);
        AtTheSameMoment.all(() -> tick(drBell), () -> tick(drBell));
        assertThat(standing(drBell)).contains("Once in the last 12 months");

        tick(drHughes);

        assertThat(standing(drBell)).contains("Nothing is logged");
        assertThat(standing(drHughes)).contains("Once in the last 12 months");
        tick();
        assertThat(standing(drHughes)).contains("Nothing is logged");
    }

    @Test
    void whatTheMentorLoggedThemselfIsTakenAsThisDayAndStaysTheirs() {
        announcedAndBothCome();
        theDayComes();
        says(drBell, own("2026-12-10", "5", "What I took from it."));

        tick(drBell);
        assertThat(standing(drBell)).contains("Once in the last 12 months: 5 hours.", "recorded by the scheme team");

        tick();
        assertThat(standing(drBell))
                .contains("Once in the last 12 months: 5 hours.")
                .doesNotContain("recorded by the scheme team");
    }

    @Test
    void whoLogsADayThatTheTeamRecordedAddsTheirNoteToIt() {
        announcedAndBothCome();
        theDayComes();
        tick(drBell);

        var own = own("2026-12-10", "6", "What I took from it.");
        assertThat(says(drBell, own).toString()).contains("recorded by the scheme team already, so it counts once");
        assertThat(says(drBell, own).toString()).as("pressed twice").contains("it counts once");
        assertThat(standing(drBell)).contains("Once in the last 12 months: 6 hours.");

        assertThat(says(drBell, own("2026-12-10", "4", "Something else.")).toString())
                .as("what they wrote isn't lost unseen")
                .contains("You have logged this day already.");
        assertThat(standing(drBell)).contains("Once in the last 12 months: 6 hours.");
    }

    @Test
    void anEntryOfAnotherDayIsNotMovedOntoTheRecordedOne() {
        announcedAndBothCome();
        theDayComes();
        tick(drBell);
        var other = own("2026-12-01", "6", "");
        says(drBell, other);

        var answer = says(drBell, new StandingCommand.Save(other.entry(), 0, other.kind(), "2026-12-10", "6", "", ""));

        assertThat(answer.toString()).contains("The scheme team has recorded this day for you already.");
    }

    @Test
    void aMentorWhoHadNotSaidSoIsAdded() {
        announced(typed());
        theDayComes();
        assertThat(((AttendanceCard) says(morgan, new Who(day, 0))).people()).isEmpty();

        says(morgan, added(bell));
        var page = (AttendanceCard) says(morgan, added(bell));

        assertThat(page.note()).isEqualTo("Dr Alison Bell is recorded.");
        assertThat(page.came()).isEqualTo(drBell.id().toString());
        assertThat(standing(drBell)).contains("Once in the last 12 months");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "junk", "7e2a2d6e-0000-4000-8000-0000000000ff"})
    void whatIsNoMentorIsAskedAgain(String picked) {
        announced(typed());
        theDayComes();

        assertThat(((AttendanceCard) says(morgan, new Add(day, 0, "", "", "", picked))).note())
                .isEqualTo("Pick a mentor of your scheme by name.");
        var elsewhere = wessex.mentorOf("core-trainees", 2, "Dr Out");
        assertThat(((AttendanceCard) says(morgan, added(elsewhere))).people()).isEmpty();
    }

    @Test
    void whatWasTickedIsKeptWhenSomebodyElseIsAdded() {
        announced(typed());
        comes(drBell);
        theDayComes();
        var shown = ids(drBell);

        var added = says(morgan, new Add(day, 0, shown, "", shown, hughes.id().toString()));

        assertThat(((AttendanceCard) added).note())
                .isEqualTo("Dr Catrin Hughes is recorded, and your ticks are saved.");
        assertThat(((AttendanceCard) added).came())
                .isEqualTo(ids(drBell, drHughes).replace(' ', ','));
        assertThat(standing(drBell)).contains("Once in the last 12 months");
        assertThat(standing(drHughes)).contains("Once in the last 12 months");

        var nobody = says(morgan, new Add(day, 0, shown, shown, "", ""));
        assertThat(((AttendanceCard) nobody).note())
                .isEqualTo("Your ticks are saved. Pick a mentor of your scheme by name.");
        assertThat(standing(drBell)).contains("Nothing is logged");
    }

    @Test
    void savingWhatStandsAlreadyIsNoFailure() {
        announcedAndBothCome();
        theDayComes();
        tick(drBell);

        assertThat(((AttendanceCard) tick(drBell)).note()).isEqualTo("Nothing has changed.");

        assertThat(jdbc.sql("SELECT outcome FROM audit_entry WHERE who = ? AND verb = 'event.record'")
                        .param(morgan.id())
                        .query(String.class)
                        .list())
                .containsExactly("DONE", "DONE");
    }

    @Test
    void idsThatAreNotOfTheDayAreNobody() {
        announced(typed());
        comes(drBell);
        theDayComes();

        says(morgan, new Tick(day, -7, ids(drBell, drHughes) + " junk", "junk", ids(drHughes) + ",junk,,"));

        assertThat(standing(drHughes)).contains("Nothing is logged");
        assertThat(standing(drBell)).contains("Nothing is logged");
    }

    @Test
    void whatAnotherAdminRecordedSinceThePageWasOpenedStays() {
        announcedAndBothCome();
        theDayComes();
        var robin = wessex.admin("Robin Gray");
        says(robin, ticked("", drHughes));

        var page = (AttendanceCard) says(morgan, ticked("", drBell));

        assertThat(page.came()).isEqualTo(ids(drBell, drHughes).replace(' ', ','));
        assertThat(standing(drBell)).contains("Once in the last 12 months");
        assertThat(standing(drHughes)).contains("Once in the last 12 months");

        says(robin, ticked(ids(drHughes)));
        assertThat(standing(drHughes)).as("taken back").contains("Nothing is logged");
        assertThat(standing(drBell)).contains("Once in the last 12 months");
    }

    @Test
    void ofTwoAdminsWhoTickOthersAtOnceBothAreKept() throws Exception {
        announcedAndBothCome();
        theDayComes();
        var robin = wessex.admin("Robin Gray");

        AtTheSameMoment.all(
                () -> says(morgan, ticked("", drBell)),
                () -> says(morgan, ticked("", drBell)),
                () -> says(robin, ticked("", drHughes)));

        assertThat(((AttendanceCard) says(morgan, new Who(day, 0))).came())
                .isEqualTo(ids(drBell, drHughes).replace(' ', ','));
        assertThat(standing(drBell)).contains("Once in the last 12 months");
        assertThat(standing(drHughes)).contains("Once in the last 12 months");
    }

    @Test
    void whoIsNotOfTheDayIsNotUntickedEither() {
        announcedAndBothCome();
        theDayComes();
        tick(drBell);

        says(morgan, new Tick(day, 0, ids(drHughes), ids(drBell), ""));

        assertThat(standing(drBell)).as("was not on the page").contains("Once in the last 12 months");
    }

    @Test
    void whoHasLeftSinceTheDayCanStillBeRecordedAsThere() {
        announcedAndBothCome();
        theDayComes();
        jdbc.sql("DELETE FROM person_role WHERE person = ?").param(drBell.id()).update();

        assertThat(((AttendanceCard) tick(drBell)).came()).isEqualTo(ids(drBell));
    }

    @Test
    void theTeamIsAskedToRecordItUntilItHas() {
        announcedAndBothCome();
        assertThat(says(morgan, new TeamCommand.Menu()).toString()).doesNotContain("Record who was there.");
        theDayComes();
        assertThat(says(morgan, new TeamCommand.Menu()).toString())
                .as("it is not over yet")
                .doesNotContain("Record who was there.");
        itIsOver();
        assertThat(says(morgan, new TeamCommand.Menu()).toString())
                .contains("A development day is over. Record who was there.", new Who(day, 0).toString());
        assertThat(says(morgan, new TeamCommand.Attention()).toString())
                .contains("Development days without a record: 1", TITLE, "On 10 December 2026")
                .contains(new Who(day, 0).toString());

        tick(drBell);

        assertNobodyIsAsked();
    }

    @Test
    void theTeamIsAskedNoMoreWhenItSaysThatNobodyCame() {
        announcedAndBothCome();
        theDayComes();
        itIsOver();
        assertThat(says(morgan, new Who(day, 0)).toString()).contains("Nobody came");

        var said = (AttendanceCard) says(morgan, new Nobody(day));

        assertThat(said.note()).isEqualTo("It is recorded that nobody came. You can still change it.");
        assertThat(said.toString()).doesNotContain("title=Nobody came");
        assertThat(fact(says(morgan, new Open(day)), "Were there")).isEqualTo("Nobody");
        assertNobodyIsAsked();

        tick(drBell);
        assertThat(((AttendanceCard) says(morgan, new Nobody(day))).note())
                .isEqualTo("Somebody is recorded already. Untick them if they weren’t there.");
        assertThat(standing(drBell)).contains("Once in the last 12 months");
    }

    private void assertNobodyIsAsked() {
        assertThat(says(morgan, new TeamCommand.Menu()).toString()).doesNotContain("Record who was there.");
        assertThat(says(morgan, new TeamCommand.Attention()).toString()).doesNotContain(TITLE);
    }

    private void itIsOver() {
        passes(Duration.ofHours(6));
    }

    @Test
    void beforeItHasBegunNobodyWasThere() {
        announcedAndBothCome();

        assertThat(((EventCard) tick(drBell)).note()).isEqualTo("You can record who came once it has begun.");
        assertThat(standing(drBell)).contains("Nothing is logged");
    }

    @Test
    void manyAreTickedAPageAtATimeAndTheOtherPagesStay() {
        announced(typed());
        var people = IntStream.range(0, 30)
                .mapToObj(i -> wessex.person(
                        wessex.mentor("Dr Number %02d".formatted(i)).person()))
                .toList();
        people.forEach(this::comes);
        theDayComes();
        var last = (AttendanceCard) says(morgan, new Who(day, 1));
        assertThat(last.people()).hasSize(10);
        says(morgan, new Tick(day, 1, last.shown(), last.came(), last.shown().replace(' ', ',')));

        var page = (AttendanceCard) says(morgan, new Who(day, 0));
        assertThat(page.people()).hasSize(20);
        says(morgan, new Tick(day, 0, page.shown(), page.came(), ""));

        assertThat(((AttendanceCard) says(morgan, new Who(day, 99))).lead())
                .isEqualTo("Tick whoever was there. Recorded so far: 10. These are 21 to 30 of 30.");
    }

    /** As somebody does who opens the page, ticks those alone and saves. */
    private Card tick(Person... came) {
        var page = says(morgan, new Who(day, 0));
        return says(morgan, ticked(page instanceof AttendanceCard card ? card.came() : "", came));
    }

    private Add added(Mentor mentor) {
        return new Add(day, 0, "", "", "", mentor.id().toString());
    }

    private Tick ticked(String were, Person... came) {
        return new Tick(day, 0, ids(drBell, drHughes), were, ids(came).replace(' ', ','));
    }

    private static String ids(Person... people) {
        return String.join(
                " ", Arrays.stream(people).map(it -> it.id().toString()).toList());
    }

    private static StandingCommand.Save own(String held, String hours, String note) {
        return new StandingCommand.Save(UUID.randomUUID(), 0, TITLE, held, hours, "", note);
    }

    private String standing(Person person) {
        return says(person, new StandingCommand.Show()).toString();
    }
}
