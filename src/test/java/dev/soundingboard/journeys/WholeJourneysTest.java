package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.RawDatabase;
import dev.soundingboard.local.Player;
import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.teams.ChannelTest;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.client.RestClient;

/** J1 to J4 from the first word to a good ending, each in its own scheme. */
@ChannelTest
@TestPropertySource(properties = "stage=whole-journeys")
@Tag("storage")
class WholeJourneysTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @LocalServerPort
    int port;

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcClient jdbc;

    @Test
    void inWessexFromATasterToAnEndWithoutFault() {
        var asha = players.named("Asha Rao");
        var bell = players.named("Dr Alison Bell");
        theyBecomeAPair(asha, bell);

        asha.presses("Agree how you will work").presses("Begin");
        asha.presses("Next", Map.of("text", "An hour in the Ypsilon room", "rhythm", "Every 8 weeks"));
        asha.presses("We talked it through", Map.of("text", "To find my Yggdrasil"));
        bell.sees("Asha Rao has confirmed this and waits for you.")
                .presses("Sign it")
                .sees("This is what you agreed.");

        asha.says("plan session").presses("Plan it", session(10, "About the Yangtze"));
        bell.sees("Asha Rao has planned a session with you", "About the Yangtze");
        time.passes(Duration.ofDays(8));
        asha.sees("A reminder: you meet Dr Alison Bell")
                .presses("Send to Dr Alison Bell", Map.of("cover", "My Yeti of a rota"));
        bell.sees("My Yeti of a rota");

        time.passes(Duration.ofDays(3));
        asha.says("we met").sees("Logged.").presses("Add what we agreed");
        asha.presses("Save", Map.of("topics", "Influencing", "outcome", "Less Yelling at the printer"));
        bell.sees("Asha Rao has written what you agreed");
        asha.presses("Add an action").presses("Add it", Map.of("what", "Ring Yvonne’s office", "who", "trainee"));
        asha.says("my sessions").presses("Open").presses("My private note");
        asha.presses("Save", Map.of("note", "I was Yonderly today")).sees("Your note is saved.");
        bell.says("my mentees").sees("1 so far", "You met (video)");

        time.passes(Duration.ofDays(57));
        bell.sees("Time to plan a session with Asha Rao", "You agreed: every 8 weeks.");

        asha.says("end mentoring").presses("End it", Map.of("reason", "We ran out of Yarn"));
        bell.sees("Your mentoring with Asha Rao has ended", "nobody’s fault");
        time.passes(Duration.ofDays(1));
        asha.sees("How was your mentoring?");
        bell.sees("How was your mentoring?");

        asha.says("suggest").sees("Mentors who may suit you");
        assertThat(asha.cards().toString()).as("not again by itself (P7)").doesNotContain("Dr Alison Bell");
        asha.presses(asha.firstButtonLike("See")).sees("Ask for a taster");
        new RawDatabase(jdbc)
                .holdsNoneOf(
                        "Ypsilon",
                        "Yggdrasil",
                        "Yangtze",
                        "Yeti of",
                        "Influencing",
                        "Yelling",
                        "Yvonne",
                        "Yonderly",
                        "of Yarn");
    }

    @Test
    void inTheNorthWestFromTheTeamsIntroductionToTheEndOfItsTime() {
        var imran = players.named("Imran Sheikh");
        var team = players.named("Patsy Entwistle");
        imran.says("pair me").presses("Ask for a mentor");
        var rigby = introduced(imran, team);

        imran.presses("Agree how you will work").sees("Nobody monitors").presses("We talked it through");
        rigby.sees("waits for you").presses("We talked it through").sees("This is what you agreed.");
        imran.says("plan session").sees("face to face");
        imran.presses("Plan it", face(10));
        rigby.sees("Imran Sheikh has planned a session with you");
        time.passes(Duration.ofDays(11));
        rigby.says("we met").sees("Logged.");
        imran.sees(rigby.person().name() + " has logged your session");

        time.goesTo(theEndOf(imran).atTime(9, 5).atZone(LONDON).toInstant());
        imran.sees("has ended", "What else there is");
        team.sees("The mentoring of Imran Sheikh and %s has ended"
                .formatted(rigby.person().name()));
        time.passes(Duration.ofDays(1));
        imran.sees("How was your mentoring?", "Very useful");
        rigby.sees("How was your mentoring?", "Very useful");
    }

    @Test
    void amongCoreTraineesFromTheFirstSessionToTheThird() {
        var amara = players.named("Amara Bright");
        amara.says("pair me").presses("Ask for a mentor");
        var mentor = introduced(amara, players.named("Robin Ashdown"));

        amara.says("plan session").presses("Plan it", face(3));
        mentor.sees("has planned a session with you", "first");
        time.passes(Duration.ofDays(4));
        mentor.says("we met").sees("Would you like to go on with mentoring?");
        amara.sees("Would you like to go on with mentoring?").presses("Yes, I’d like to go on");
        mentor.presses("Yes, I’d like to go on").sees("You and Amara Bright go on");
        mentor.presses(
                mentor.firstButtonLike("Plan"),
                Map.of(
                        "date1",
                        today().plusDays(28).toString(),
                        "time1",
                        "18:00",
                        "date2",
                        today().plusDays(56).toString(),
                        "time2",
                        "18:00"));
        mentor.says("my mentees").sees("1 of 3 by", "Next session");
        time.passes(Duration.ofDays(29));
        amara.says("we met").sees("Logged.");
        time.passes(Duration.ofDays(28));
        amara.says("we met").sees("Logged.");
        amara.says("my mentor").sees("3 of 3 by");
    }

    @Test
    void inTheGenericSchemeFromAChoiceToASignedAgreement() {
        var trainee = players.named("Maeve Connolly");
        var thornbury = players.named("Dr Abel Thornbury");
        trainee.says("mentors thornbury").presses("See profile").presses("Ask for a taster");
        trainee.presses("Send request", Map.of("format", "Video", "without", "true"));
        thornbury.sees("asks to start mentoring").presses("Start mentoring");

        trainee.sees("are a pair").presses("Agree how you will work").presses("Begin");
        trainee.presses("Next", Map.of("text", "Half an hour")).presses("Skip").presses("Skip");
        trainee.presses("Skip").presses("Skip").presses("Read it through").presses("Sign it");
        thornbury.sees("waits for you").presses("Sign it").sees("This is what you agreed.", "Signed on");
        trainee.says("plan session").presses("Plan it", session(5, ""));
        thornbury.sees("has planned a session with you").says("home").sees("Your next session with Maeve Connolly");
        time.passes(Duration.ofDays(6));
        thornbury.says("we met").sees("Logged.").presses("Add what we agreed");
        thornbury.presses("Save", Map.of("outcome", "To write to the Zurich group"));
        trainee.says("end mentoring").presses("End it").sees("has ended");
        thornbury.sees("has ended", "nobody’s fault");

        trainee.says("evidence").sees("Mentoring session, as mentee: once, 1 hour");
        assertThat(file(trainee.address("My own records")))
                .contains("Session with Dr Abel Thornbury", "To write to the Zurich group")
                .contains("What I agreed with Dr Abel Thornbury", "Half an hour", "Me: Signed on");
        assertThat(file(trainee.address("Table (CSV)"))).doesNotContain("Thornbury", "Zurich");
    }

    private String file(String address) {
        var here = "http://localhost:" + port + URI.create(address).getPath();
        return RestClient.create().get().uri(here).retrieve().requiredBody(String.class);
    }

    private void theyBecomeAPair(Player asha, Player bell) {
        asha.says("mentors Alison").presses("See profile").presses("Ask for a taster");
        asha.presses(
                "Send request",
                Map.of("format", "Video", "date1", today().plusDays(3).toString(), "time1", "18:00"));
        bell.sees("Asha Rao asks you for a taster session").presses(bell.firstButtonLike("6pm"));
        time.passes(Duration.ofDays(4));
        bell.sees("How was your taster with Asha Rao?").presses("Good fit");
        asha.sees("How was your taster with Dr Alison Bell?")
                .presses("Good fit")
                .sees("are a pair");
    }

    /** The team takes the first mentor suggested. */
    private Player introduced(Player trainee, Player team) {
        var name = trainee.person().name();
        team.sees("Waiting for a mentor", name).presses("Find a mentor for " + name);
        var mentor = team.firstButtonLike("Introduce ").substring("Introduce ".length());
        team.presses("Introduce them");
        trainee.sees("You and %s are a pair".formatted(mentor));
        return players.named(mentor);
    }

    /** Six months after the return, which other journeys may have brought nearer. */
    private LocalDate theEndOf(Player trainee) {
        return jdbc.sql("SELECT term_ends FROM mentorship m, person p WHERE p.id = m.trainee AND p.name = ?")
                .param(trainee.person().name())
                .query(LocalDate.class)
                .single();
    }

    private Map<String, String> session(int inDays, String agenda) {
        return Map.of("date", day(inDays), "time", "18:00", "format", "Video", "length", "60", "agenda", agenda);
    }

    private Map<String, String> face(int inDays) {
        return Map.of("date", day(inDays), "time", "18:00", "format", "Face to face", "length", "60");
    }

    private String day(int inDays) {
        return today().plusDays(inDays).toString();
    }

    private LocalDate today() {
        return time.now().atZone(LONDON).toLocalDate();
    }
}
