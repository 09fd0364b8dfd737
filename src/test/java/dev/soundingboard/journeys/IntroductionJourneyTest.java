package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.local.Player;
import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.teams.ChannelTest;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** J2, J3 and J4, from joining to the first word between the two: where the team finds the mentor (P1, P6). */
@ChannelTest
@TestPropertySource(properties = "stage=introductions")
@Tag("storage")
class IntroductionJourneyTest {

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Test
    void inTheNorthWestTheTeamAllocatesAndIntroducesBoth() {
        var noor = players.named("Noor Aziz");
        var team = players.named("Patsy Entwistle");
        joins(
                noor,
                "North West return to training mentoring",
                Map.of(
                        "date", inMonths(1),
                        "absence", "yes",
                        "grade", "Foundation",
                        "specialty", "Medicine",
                        "pattern", "Full time",
                        "place", "Preston",
                        "requests", "Near Preston"),
                Map.of("organisation", "Bolton", "department", "Medicine"));

        noor.says("mentors").sees("In this scheme the team finds a mentor for you.");
        noor.says("pair me").sees("You are not on the waiting list yet.");
        assertThat(noor.typed()).as("what they said on joining").containsEntry("wishes", "Near Preston");
        noor.presses("Ask for a mentor").sees("You are on the waiting list for a mentor", "Near Preston");

        var mentor = allocates(team, "Noor Aziz", "Based where they would like to meet.");

        noor.sees("You and %s are a pair".formatted(mentor), "Agree a time for your first meeting, face to face");
        players.named(mentor).sees("You and Noor Aziz are a pair", "Agree a time for your first meeting");
        noor.says("home").sees("You and %s are a pair".formatted(mentor));
    }

    @Test
    void coreTraineesOptInAndArePairedWithSomebodyFurtherOn() {
        var nils = players.named("Nils Newcomer");
        joins(
                nils,
                "Core trainee peer mentoring",
                Map.of(
                        "date", inMonths(1),
                        "grade", "Core training, year 1",
                        "specialty", "General adult psychiatry",
                        "pattern", "Full time"),
                Map.of("organisation", "Oxleas", "department", "Liaison"));

        nils.says("pair me").presses("Ask for a mentor").sees("You are on the waiting list for a mentor");
        var mentor = allocates(players.named("Robin Ashdown"), "Nils Newcomer", "Has a place free.");

        nils.sees("You and %s are a pair".formatted(mentor));
        players.named(mentor).sees("You and Nils Newcomer are a pair");
    }

    @Test
    void elsewhereOneCanChooseOrBeIntroduced() {
        var niamh = players.named("Niamh Newcomer");
        joins(
                niamh,
                "Mentoring for doctors",
                Map.of("grade", "Specialty training", "specialty", "General practice", "pattern", "Full time"),
                Map.of("organisation", "General practice", "department", "General practice"));

        niamh.says("mentors thornbury").presses("See profile").sees("Dr Abel Thornbury");
        niamh.presses("Ask for a taster")
                .presses("Send request", Map.of("format", "Video", "date1", inMonths(1), "time1", "18:00"));
        var thornbury = players.named("Dr Abel Thornbury").sees("Niamh Newcomer asks you for a taster session");
        thornbury.presses(thornbury.firstButtonLike("6pm")).sees("Your taster with Niamh Newcomer");
        niamh.sees("Your taster with Dr Abel Thornbury");

        niamh.says("pair me").presses("Ask for a mentor").sees("You are on the waiting list for a mentor");
        var mentor = allocates(players.named("Sasha Lindqvist"), "Niamh Newcomer", "Has a place free.");

        niamh.sees("You and %s are a pair".formatted(mentor));
        players.named(mentor).sees("You and Niamh Newcomer are a pair");
    }

    private void joins(Player newcomer, String scheme, Map<String, String> about, Map<String, String> work) {
        newcomer.says("join").pressesBeside(scheme, "Join as a trainee").sees("What we keep about you");
        newcomer.presses("I agree, go on").sees("About you");
        newcomer.presses("Go on", about).sees("Where you work");
        var declared = new HashMap<>(work);
        declared.put("declares", "true");
        newcomer.presses("Join", declared).sees("You’re in");
    }

    /** The team takes the first mentor suggested; their name. */
    private static String allocates(Player team, String trainee, String reason) {
        team.sees("Waiting for a mentor", trainee);
        team.presses("Find a mentor for " + trainee).sees("A mentor for " + trainee, reason);
        var mentor = team.firstButtonLike("Introduce ").substring("Introduce ".length());
        team.presses("Introduce them").sees("%s and %s are introduced".formatted(trainee, mentor));
        return mentor;
    }

    private String inMonths(int months) {
        return time.now()
                .atZone(ZoneId.of("Europe/London"))
                .toLocalDate()
                .plusMonths(months)
                .toString();
    }
}
