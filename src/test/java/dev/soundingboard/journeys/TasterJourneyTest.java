package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.soundingboard.RawDatabase;
import dev.soundingboard.local.LocalPeople;
import dev.soundingboard.local.Player;
import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.teams.ChannelTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** J1, first act: a Wessex trainee finds a mentor and the two agree a taster (P2, P6, M2, D3). */
@ChannelTest
@TestPropertySource(properties = "stage=journeys")
@Tag("storage")
class TasterJourneyTest {

    private static final String DILEMMA = "Going back after Zanzibar [link](http://evil.example) <script>🙂";

    @Autowired
    Players players;

    @Autowired
    LocalPeople people;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Player asha;
    private Player bell;

    @BeforeEach
    void theyMeetForTheFirstTime() {
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM mentorship").update();
        jdbc.sql("DELETE FROM mentor_held_place").update();
        jdbc.sql("DELETE FROM taster_request").update();
        asha = players.named("Asha Rao");
        bell = players.named("Dr Alison Bell");
    }

    @Test
    void aTraineeBrowsesAsksAndIsAccepted() throws Exception {
        asha.says("Hello").sees("Hello, Asha Rao", "Wessex return to training mentoring");
        asha.says("mentros anaesthetics").sees("Dr Alison Bell", "Dr Liam Donnelly");
        asha.presses("See profile").sees("Why I mentor", "Calm, curious, a little direct. I ask more than I tell.");
        asha.presses("Ask for a taster").sees("I show this only to you and Dr Alison Bell.");
        asha.presses("Send request", inputs(3, "18:00")).sees("You have asked Dr Alison Bell for a taster session");

        bell.sees("Asha Rao asks you for a taster session", DILEMMA);
        bell.presses(bell.firstButtonLike("6pm")).sees("Your taster with Asha Rao", "Meeting");

        asha.sees("Your taster with Dr Alison Bell", "You have both agreed.");
        assertThat(fileBehind(asha.address("Add to calendar"))).contains("SUMMARY:Meeting", "CLASS:PRIVATE");
        assertThat(asha.address("Make a Teams meeting")).startsWith("https://teams.microsoft.com/l/meeting/new?");
        bell.says("home").sees("Taster with Asha Rao");
    }

    @Test
    void aMentorSuggestsOtherTimesAndTheTraineeTakesOne() {
        ask();

        bell.presses("Send these times", inputs(5, "07:30")).sees("You have suggested other times to Asha Rao");
        asha.sees("Dr Alison Bell suggests other times for your taster");
        asha.presses(asha.firstButtonLike("7:30am"));

        bell.sees("Your taster with Asha Rao");
    }

    @Test
    void aMentorDeclinesKindly() {
        ask();

        bell.presses("Decline the request", Map.of("reason", "I think we may be too close in our work."));

        asha.sees("Dr Alison Bell can’t offer you a taster just now", "I think we may be too close in our work.");
        asha.presses("Find a mentor").sees("Mentors in your scheme");
    }

    @Test
    void aFullMentorIsShownButNotAsked() {
        asha.says("mentors Gareth").sees("At full capacity").presses("See profile");

        asha.sees("At full capacity just now. You can look again later, or choose another mentor.");
        assertThat(asha.hasButton("Ask for a taster")).isFalse();
    }

    @Test
    void aMistakeIsSaidAndNothingTypedIsLost() {
        asha.says("mentors Alison").presses("See profile").presses("Ask for a taster");

        asha.presses("Send request", inputs(-400, "18:00")).sees("Choose times that are at least 24 hours from now.");

        assertThat(asha.typed()).containsEntry("dilemma", DILEMMA).containsEntry("time1", "18:00");
    }

    /** Cards that were opened in several places, and one that came as a notification. */
    @Test
    void whatWasWrittenVanishesFromEveryCardWhenTheRequestIsOver() {
        var began = time.now();
        ask();
        bell.says("home").presses("Open").sees(DILEMMA);
        asha.says("home").presses("Open").sees(DILEMMA);

        asha.presses("Withdraw my request");

        for (var player : List.of(asha, bell)) {
            await().untilAsserted(() -> assertThat(player.chat().messages())
                    .filteredOn(message -> !message.at().isBefore(began))
                    .noneMatch(message -> message.toString().contains("Zanzibar")));
        }
        bell.sees("The taster request from Asha Rao is no longer open");
    }

    @Test
    void whatWasWrittenInConfidenceIsInNoTable() {
        ask();
        bell.sees("Asha Rao asks you for a taster session");

        new RawDatabase(jdbc).holdsNoneOf("Zanzibar");
    }

    @Test
    void aNewcomerIsToldWhatToDoNext() {
        var noor = players.named("Noor Aziz").installsTheApp().sees("You are not in a mentoring scheme yet.");

        noor.says("mentors").sees("You are not in a mentoring scheme yet.", "Join a scheme");
    }

    private void ask() {
        asha.says("mentors Alison").presses("See profile").presses("Ask for a taster");
        asha.presses("Send request", inputs(3, "18:00"));
        bell.sees("Asha Rao asks you for a taster session");
    }

    private Map<String, String> inputs(int inDays, String at) {
        var day = time.now()
                .plus(Duration.ofDays(inDays))
                .atZone(ZoneId.of("Europe/London"))
                .toLocalDate();
        return Map.of("dilemma", DILEMMA, "format", "Video", "date1", day.toString(), "time1", at);
    }

    /** By the port of this test, which the configured public address can't know. */
    private String fileBehind(String address) throws Exception {
        var here = "http://localhost:" + port + URI.create(address).getPath();
        var request = HttpRequest.newBuilder(URI.create(here)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
