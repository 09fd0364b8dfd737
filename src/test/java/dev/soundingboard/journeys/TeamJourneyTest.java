package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.local.Player;
import dev.soundingboard.local.Players;
import dev.soundingboard.teams.ChannelTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** J6: an admin runs the scheme from the chat, by typing and by button, and nobody else can. */
@ChannelTest
@TestPropertySource(properties = "stage=team-journey")
@Tag("storage")
class TeamJourneyTest {

    @Autowired
    Players players;

    private Player morgan;

    @BeforeEach
    void anAdmin() {
        morgan = players.named("Morgan Reed");
    }

    @Test
    void theMenuLeadsToEverything() {
        morgan.says("admin").sees("Wessex return to training mentoring");
        morgan.presses("To decide").sees("Team menu").presses("Team menu");
        morgan.presses("What may be stuck").sees("stuck");
        morgan.says("admin").presses("The scheme’s rules").sees("The rules: who may join");
        morgan.presses("Pairing").sees("The trainee chooses a mentor.");
    }

    @Test
    void aMentorIsHiddenAndPutBack() {
        var asha = players.named("Asha Rao");
        morgan.says("suspend gareth pryce")
                .sees("Hide Dr Gareth Pryce from trainees?")
                .presses("Hide them");
        asha.says("mentors Gareth").sees("No mentor matches");
        morgan.says("restore gareth pryce").presses("Put them back").sees("Trainees can find Dr Gareth Pryce again");
        asha.says("mentors Gareth").sees("Dr Gareth Pryce");
    }

    @Test
    void anExceptionIsMadeAndADateIsMoved() { // E2, E3
        var ben = players.named("Ben Carter");
        morgan.says("exception for ben");
        morgan.sees("Ben Carter needs no exception");
        morgan.says("move return date for ben").presses("See what changes", Map.of("date", "2024-06-01"));
        morgan.sees("Move the return date of Ben Carter to 1 June 2024?").presses("Move it");
        ben.sees("Your return date is 1 June 2024 now");
        morgan.says("exception for ben").presses("Grant the exception", Map.of("reason", "A change of region"));
        ben.sees("The team has made an exception for you");
        morgan.sees("Ben Carter has an exception").presses("Take it back");
        ben.sees("The exception for you is taken back");
    }

    @Test
    void somebodysMentoringFollowsThemToANewAccount() {
        var nina = players.named("Nina Newcomer");
        nina.says("new account").sees("Bring your mentoring to this account");
        var code = nina.cards().get(0).findValuesAsString("text").stream()
                .filter(text -> text.matches("(\\w{4}-){2}\\w{4}"))
                .findFirst()
                .orElseThrow();
        morgan.says("relink carys").presses("Go on", Map.of("code", code));
        morgan.sees("Move Carys Lloyd to the account of Nina Newcomer?").presses("Ask to move them");
        players.named("Carys Lloyd").sees("Do you have a new account?").presses("Yes, that is me");
        nina.sees("Your mentoring is in this account now").says("my details").sees("Wessex");
    }

    @Test
    void inTheNorthWestTheTeamPairsAndEndsAPairAndLetsAMentorGo() { // P1, P7
        var patsy = players.named("Patsy Entwistle");
        var kemi = players.named("Kemi Adeyemi");
        var dervla = players.named("Dr Dervla Quinlan");
        patsy.says("pair kemi with dervla quinlan").sees("Introduce Kemi Adeyemi and Dr Dervla Quinlan?", "Conflict");
        patsy.presses("Introduce them");
        kemi.sees("Dr Dervla Quinlan");
        dervla.sees("Kemi Adeyemi");

        patsy.says("unpair kemi").sees("Kemi Adeyemi", "Dr Dervla Quinlan").presses("End it");
        kemi.sees("has ended");

        patsy.says("dervla quinlan leaves").sees("Dr Dervla Quinlan leaves the scheme?");
        patsy.presses("End their role as a mentor");
        kemi.says("my mentor").hasRead("has ended");
    }

    @Test
    void theReportNamesNobody() { // D2
        morgan.says("report").sees("overview", "Fewer than 5 can mean nobody.").presses("The funnel");
        morgan.sees("Invited", "Ended well").presses("By place");
        assertThat(morgan.cards().toString()).doesNotContain("Asha", "Bell");
    }

    @Test
    void whatWasDoneStandsInTheAuditTrail() {
        morgan.says("suspend isaac mensah").presses("Hide them").presses("Undo");
        morgan.says("audit").sees("Hide a mentor", "Put a mentor back");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "requests",
                "attention",
                "scheme",
                "approve",
                "waiting",
                "suspend alison bell",
                "restore",
                "exception for asha rao",
                "move return date for asha rao",
                "relink asha rao",
                "pair asha with alison bell",
                "unpair asha",
                "mentor leaves",
                "groups",
                "announce a development day",
                "broadcast",
                "broadcasts",
                "invite",
                "report",
                "import",
                "export",
                "not here yet",
                "admins",
                "audit",
                "undelivered",
                "survey results"
            })
    void aTraineeAndAMentorAreRefusedPolitely(String typed) {
        for (var name : new String[] {"Asha Rao", "Dr Alison Bell"}) {
            var person = players.named(name).says(typed);
            person.sees("Only ", "can do that");
            assertThat(person.cards().toString()).as(name).doesNotContain("Dr Gareth Pryce");
        }
    }
}
