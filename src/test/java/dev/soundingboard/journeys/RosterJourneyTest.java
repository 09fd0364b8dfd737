package dev.soundingboard.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.local.Players;
import dev.soundingboard.teams.ChannelTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** J6: the team sends its list, and whoever is on it comes, is known by the directory's address, and joins (P1, D1). */
@ChannelTest
@TestPropertySource(properties = "stage=journeys")
@Tag("storage")
class RosterJourneyTest {

    private static final String LIST = """
            Role;E-mail;Name;Return date;Grade;Specialty;Place;Why away
            Trainee;nina.newcomer@example.org;Nina Newcomer;15/03/2027;Core training;Medicine;Salisbury;ill
            Trainee;nobody@example.org;;15/03/2027;;;;
            """;

    @Autowired
    Players players;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void anEmptyList() {
        jdbc.sql("DELETE FROM roster_entry").update();
    }

    @Test
    void aListIsSentLookedAtAppliedAndClaimed() throws Exception {
        var morgan = players.named("Morgan Reed");
        morgan.says("import").sees("Import people");
        morgan.sendsFile("returners.csv", LIST.replace("\n", "\r\n").getBytes("windows-1252"))
                .sees("1 new", "1 refused", "Line 3: ", "There is no name.", "Not read, and not kept: Why away.");
        morgan.presses("Put them on the list: 1").sees("The list is up to date");
        morgan.says("not here yet").sees("Nina Newcomer");

        var nina = players.named("Nina Newcomer").says("hello");
        nina.presses("Join Wessex return to training mentoring as a trainee").presses("I agree, go on");
        assertThat(nina.typed())
                .containsEntry("date", "2027-03-15")
                .containsEntry("grade", "Core training")
                .containsEntry("specialty", "Medicine")
                .containsEntry("place", "Salisbury");

        morgan.says("not here yet").sees("Everybody on your list has come.");
        morgan.says("export").sees("Export people");
        assertThat(fetched(morgan.address("Table (CSV)")))
                .contains("trainee,nina.newcomer@example.org,Nina Newcomer,2027-03-15")
                .doesNotContain("ill");
    }

    @Test
    void theTableIsPutIntoTheirOwnStoreIfTheyAllowIt() {
        var morgan = players.named("Morgan Reed");
        morgan.says("export").presses("Put it into my OneDrive").sees("people.csv", "Your scheme’s people");
        morgan.allowsTheFile().sees("people.csv");
        assertThat(new String(morgan.file(), UTF_8)).contains("trainee,", "Asha Rao");
        assertThat(morgan.chat().messages())
                .as("the offer is settled")
                .noneMatch(it -> it.cards().stream().anyMatch(card -> card.has("acceptContext")));
    }

    @Test
    void whatTeamsDeliversTwiceLeavesOnce() {
        var morgan = players.named("Morgan Reed");
        morgan.says("export").presses("Put it into my OneDrive").sees("people.csv");
        var before = morgan.chat().messages().size();
        morgan.allowsTheFileAndIsHeardTwice().sees("people.csv");
        assertThat(morgan.chat().messages())
                .as("the file in the place of its offer, and no second one")
                .hasSize(before);
    }

    @Test
    void aPlaceThatIsNoStoreOfTeamsGetsNothing() {
        var morgan = players.named("Morgan Reed");
        morgan.says("export").presses("Put it into my OneDrive").sees("people.csv");
        morgan.allowsTheFileAt("https://evil.example/mine").sees("I couldn’t put people.csv into your OneDrive.");
        assertThat(morgan.chat().messages())
                .as("the offer stands")
                .anyMatch(it -> it.cards().stream().anyMatch(card -> card.has("acceptContext")));
        morgan.declinesTheFile();
    }

    @Test
    void nothingIsMadeForWhoeverDeclines() {
        var morgan = players.named("Morgan Reed");
        morgan.says("export").presses("Put it into my OneDrive").sees("people.csv");
        var before = morgan.chat().messages().size();
        morgan.declinesTheFileAndIsHeardTwice()
                .sees("The file was not put into your OneDrive. You can still use the link.");
        assertThat(morgan.chat().messages())
                .as("a sentence in the place of the offer, and no second one")
                .hasSize(before)
                .noneMatch(it -> it.cards().stream().anyMatch(card -> card.has("acceptContext")));
    }

    @Test
    void aTableIsPastedIntoTheChatWithoutAWord() {
        players.named("Morgan Reed")
                .says("role,e-mail,name\ntrainee,nina.newcomer@example.org,Nina Newcomer")
                .sees("1 new")
                .presses("Throw it away")
                .sees("Thrown away");
        players.named("Asha Rao").says("role,e-mail,name\ntrainee,nina.newcomer@example.org,Nina Newcomer");
        assertThat(jdbc.sql("SELECT count(*) FROM roster_entry")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedInASentence() {
        players.named("Morgan Reed")
                .sendsFile("everybody.csv", new byte[50 * 1024 * 1024])
                .sees("That file is too large for me. Please send a picture or CSV file of up to 8 MB.");
    }

    /** By the port of this test, which the configured public address can't know. */
    private String fetched(String address) throws Exception {
        var here = "http://localhost:" + port + URI.create(address).getPath();
        var request = HttpRequest.newBuilder(URI.create(here)).build();
        return new String(
                HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofByteArray())
                        .body(),
                UTF_8);
    }
}
