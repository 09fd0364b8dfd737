package dev.soundingboard.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.soundingboard.NorthWest;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.TestDatabase;
import dev.soundingboard.Wessex;
import dev.soundingboard.admins.AdminsCommand.Add;
import dev.soundingboard.admins.AdminsCommand.Leave;
import dev.soundingboard.admins.AdminsCommand.Remove;
import dev.soundingboard.allocation.AllocationCommand.Waiting;
import dev.soundingboard.audit.AuditCommand.Page;
import dev.soundingboard.audit.AuditCommand.Show;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.download.Spreadsheet;
import dev.soundingboard.people.Person;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What admins did is written down, and what others tried that only admins may; who may read it, and that it stays (D2). */
@StorageTest
class AuditTest {

    @Autowired
    Wessex wessex;

    @Autowired
    NorthWest northWest;

    @Autowired
    AuditEndpoint endpoint;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Person morgan;
    private Person asha;

    @BeforeEach
    void anAdminAndATrainee() {
        clock.startsAgain();
        morgan = wessex.admin("Morgan Reed");
        asha = wessex.trainee("Asha Rao");
    }

    @Test
    void whatAnAdminDoesIsReadByTheAdminsOfTheSchemeAndOnlyByThem() {
        var robin = wessex.admin("Robin Gray");
        adds(asha);

        assertThat(newest(robin))
                .isEqualTo(new AuditCard.Row(
                        "Add an admin",
                        "Done",
                        "Monday 23 November, 9am. By %s, about %s".formatted(brief(morgan), brief(asha))));
        assertThat(newest(morgan).detail()).contains("By you (%s)".formatted(brief(morgan)));
        assertThat(audit(northWest.admin("Patsy Entwistle"), new Show()).toString())
                .doesNotContain(brief(morgan), brief(asha));
        assertThat(refusal(northWest.admin("Peggy Entwistle"), new Page("wessex", "", 0)))
                .isEqualTo("You can read what was done where you are an admin now.");
    }

    @Test
    void whatSomebodyTriesWhoMayNotIsRefusedAndWrittenDown() {
        assertThat(refusal(asha, new Remove("wessex", morgan.id())))
                .isEqualTo("Only the scheme team and people who run Sounding Board can do that.");
        assertThat(newest(morgan).what()).isEqualTo("Remove an admin");
        assertThat(newest(morgan).outcome()).isEqualTo("Refused");
        assertThat(newest(morgan).detail())
                .as("whom a card names that isn't allowed is no business of ours")
                .endsWith("By " + brief(asha));

        assertThat(refusal(asha, new Waiting())).isEqualTo("Only the scheme team can do that.");
        assertThat(newest(morgan).what()).isEqualTo("Look at what only admins may see");
    }

    @Test
    void whatAnAdminAskedForAndDidNotGetIsWrittenDownAsNotDone() {
        assertThat(card(morgan, new Add("wessex", "", "", false))).isNotNull();

        assertThat(newest(morgan).what()).isEqualTo("Add an admin");
        assertThat(newest(morgan).outcome()).isEqualTo("Not done");
    }

    @Test
    void anActivityThatComesAgainAddsNothing() {
        var add = new Add("wessex", asha.id().toString(), "", false);
        var before = count();
        wessex.says(morgan, add, "pressed once");
        wessex.says(morgan, add, "pressed once");
        wessex.says(asha, new Show(), "looked once"); // now an admin: looking leaves no entry
        assertThat(count()).isEqualTo(before + 1);

        var ben = wessex.trainee("Ben Carter");
        wessex.says(ben, new Waiting(), "tried once");
        wessex.says(ben, new Waiting(), "tried once");
        wessex.says(ben, new Leave("wessex"), "tried to leave");
        wessex.says(ben, new Leave("wessex"), "tried to leave");
        assertThat(count()).isEqualTo(before + 3);
    }

    @Test
    void aPageHasTenAndTheNextGoesOnWhereItEnds() {
        IntStream.range(0, 25).forEach(i -> {
            clock.passes(Duration.ofMinutes(1));
            card(morgan, new Add("wessex", "", "", false));
        });

        var first = audit(morgan, new Show());
        assertThat(first.rows()).hasSize(10);
        assertThat(first.rows().get(0).detail()).startsWith("Monday 23 November, 9:25am");
        var second = audit(morgan, first.ways().get(0).command());
        assertThat(second.rows().get(0).detail()).startsWith("Monday 23 November, 9:15am");
        assertThat(second.rows().get(9).detail()).startsWith("Monday 23 November, 9:06am");
        assertThat(second.ways().get(1).title()).isEqualTo("Newest");
        assertThat(audit(morgan, second.ways().get(1).command())).isEqualTo(first);
    }

    @Test
    void onlyOneKindCanBeShown() {
        adds(asha);
        wessex.says(asha, new Waiting());

        assertThat(audit(morgan, new Page("wessex", "admins.add", 0)).rows())
                .extracting(AuditCard.Row::what)
                .containsOnly("Add an admin");
        assertThat(audit(morgan, new Page("wessex", "nonsense", 0)).lead()).isEqualTo("There is nothing to show.");
    }

    @Test
    void whatIsDoneForTheDeploymentIsReadByWhoRunsIt() {
        var sam = wessex.runsDeployment("Sam Ashby");
        wessex.says(sam, new Add("wessex", asha.id().toString(), "", false));
        var ofScheme = newest(morgan);
        assertThat(ofScheme.detail()).contains("By " + brief(sam));
        assertThat(newest(sam).what()).isEqualTo("Add an admin");

        var toni = wessex.newcomer("Toni Marsh");
        wessex.says(sam, new Add("", toni.id().toString(), "", true));
        assertThat(newest(morgan)).as("nothing of theirs").isEqualTo(ofScheme);
        assertThat(newest(toni).detail()).contains("about you");
        assertThat(refusal(sam, new Page("wessex", "", 0))).startsWith("You can read what was done where");
        assertThat(refusal(morgan, new Page("", "", 0))).startsWith("You can read what was done where");
    }

    @Test
    void whoIsInNoSchemeAndTriesIsReadByWhoRunsTheDeployment() {
        var noor = wessex.newcomer("Noor Aziz");
        wessex.says(noor, new Leave("wessex"));

        assertThat(newest(wessex.runsDeployment("Sam Ashby")).detail()).endsWith("By " + brief(noor));
    }

    @Test
    void allOfItIsATableThatOnlyAnAdminOpensForAWhile() {
        adds(asha);
        var address = audit(morgan, new Show()).csv();

        assertThat(text(address))
                .startsWith("\uFEFFwhen,what,outcome,who,whom,command\n")
                .contains("2026-11-23T09:00:00Z,\"Add an admin\",Done,\"%s\",\"%s\",admins.add\n"
                        .formatted(morgan.id(), asha.id()))
                .doesNotContain("Morgan", "Asha");
        clock.passes(Duration.ofMinutes(16));
        assertThat(open(address).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);

        var again = audit(morgan, new Show()).csv();
        wessex.says(morgan, new Leave("wessex"));
        assertThat(open(again).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(open("https://x/audit/forged/audit.csv").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void noCellIsAFormula() {
        assertThat(List.of("=1+1", "+1", "-1", "@x", "\tx", "\rx"))
                .allSatisfy(cell -> assertThat(Spreadsheet.harmless(cell)).isEqualTo("'" + cell));
        assertThat(Spreadsheet.harmless("admins.add")).isEqualTo("admins.add");
        assertThat(Spreadsheet.harmless("")).isEmpty();
    }

    @Test
    void noEntryIsEverChangedOrDeleted() {
        assumeThat(TestDatabase.isPostgres()).as("H2 can't forbid it").isTrue();
        adds(asha);

        for (var attempt : List.of(
                "UPDATE audit_entry SET outcome = 'REFUSED'", "DELETE FROM audit_entry", "TRUNCATE audit_entry")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("the audit trail is only added to");
        }
        assertThat(newest(morgan).outcome()).isEqualTo("Done");
    }

    private void adds(Person person) {
        card(morgan, new Add("wessex", person.id().toString(), "", false));
    }

    private AuditCard.Row newest(Person reader) {
        return audit(reader, new Show()).rows().get(0);
    }

    private AuditCard audit(Person person, Command command) {
        return (AuditCard) card(person, command);
    }

    private String refusal(Person person, Command command) {
        return ((Refusal) card(person, command)).reason();
    }

    private Card card(Person person, Command command) {
        return wessex.sees(person, command);
    }

    private int count() {
        return jdbc.sql("SELECT count(*) FROM audit_entry").query(Integer.class).single();
    }

    private String text(String address) {
        return new String(Objects.requireNonNull(open(address).getBody()), UTF_8);
    }

    private ResponseEntity<byte[]> open(String address) {
        return endpoint.file(address.replaceAll(".*/audit/(.*)/audit[.]csv", "$1"));
    }

    private static String brief(Person person) {
        return brief(person.id());
    }

    private static String brief(UUID id) {
        return id.toString().substring(0, 8);
    }
}
