package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.local.Player;
import dev.soundingboard.local.Players;
import dev.soundingboard.teams.ChannelTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** J6: who is an admin, by typing and by button, and what they do leaves a trace. */
@ChannelTest
@TestPropertySource(properties = {"stage=admins", "sounding-board.first-admin="})
@Tag("storage")
class AdminsJourneyTest {

    @Autowired
    Players players;

    @Test
    void anAdminAddsAnotherWhoApprovesAMentorAndBothReadIt() {
        var morgan = players.named("Morgan Reed");
        var ben = players.named("Ben Carter");

        morgan.says("admins").sees("Who runs Wessex return to training mentoring", "Morgan Reed");
        assertThat(morgan.hasButton("Leave")).as("the last one stays").isFalse();
        var found = morgan.isOffered("admins.find", "ben");
        assertThat(found).containsValue("Ben Carter, trainee");
        morgan.presses("Add", Map.of("known", found.keySet().iterator().next()))
                .sees("Ben Carter is an admin now. I tell them.");

        ben.sees("You are an admin of Wessex return to training mentoring now");
        ben.says("approve").presses("Open").presses("Approve");
        for (var admin : new Player[] {morgan, ben}) {
            admin.says("audit").sees("Approve a mentor: done", "Add an admin: done");
        }

        morgan.says("admins").presses("Leave").sees("Stop being an admin of Wessex return to training mentoring?");
        morgan.presses("Leave").sees("You are no longer an admin of Wessex return to training mentoring");
        ben.says("admins").sees("The only one. Add somebody else before you leave.");
    }

    @Test
    void aTraineeTriesAndIsRefusedAndAnotherSchemeSeesNothing() {
        var patsy = players.named("Patsy Entwistle");
        var imran = players.named("Imran Sheikh");

        imran.says("admins").sees("Only the scheme team and people who run Sounding Board can do that.");

        patsy.says("audit").sees("Look at what only admins may see: refused");
        players.named("Robin Ashdown").says("audit").sees("There is nothing to show.");
    }

    @Test
    void somebodyWhoNeverSpokeIsPickedInTeams() {
        var patsy = players.named("Sasha Lindqvist");
        var nils = players.named("Nils Newcomer");

        patsy.says("admins")
                .presses("Add", Map.of("picked", nils.person().aadObjectId()))
                .sees("Somebody who has not opened Sounding Board yet is an admin now. I tell them.");

        nils.says("admins").sees("Sasha Lindqvist", "Nils Newcomer");
        nils.says("help").sees("admins", "audit");
    }
}
