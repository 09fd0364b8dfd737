package dev.soundingboard.journeys;

import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.teams.ChannelTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** J6: peer groups and a development day, all by button (M4). */
@ChannelTest
@TestPropertySource(properties = "stage=groups-and-days")
@Tag("storage")
class GroupsAndDaysJourneyTest {

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("DELETE FROM notification").update();
    }

    @Test
    void theTeamPutsMentorsTogetherAndIntroducesThem() {
        var bell = players.named("Dr Alison Bell");
        var hughes = players.named("Dr Catrin Hughes");
        var morgan = players.named("Morgan Reed");
        bell.says("my peer group").presses("I’d like a peer group").sees("You’d like a peer group.");
        hughes.says("I would like a peer group").sees("You’d like a peer group.");

        morgan.says("admin")
                .presses("Peer groups")
                .sees("Peer groups to introduce", "Dr Alison Bell", "Dr Catrin Hughes");
        morgan.presses("Change").sees("Where to?");
        morgan.presses("Save", Map.of("to", "out")).sees("Left out for now");
        morgan.pressesBeside("Left out for now", "Change")
                .presses("Save", Map.of("to", "new"))
                .sees("With nobody yet");
        var other = morgan.says("groups").presses("Change").sees("Where to?").firstChoice("to");
        morgan.presses("Save", Map.of("to", other)).sees("Group 1");
        morgan.presses("Introduce them").sees("The group is introduced");

        bell.sees("Meet your peer group", "Dr Catrin Hughes");
        hughes.sees("Meet your peer group", "Dr Alison Bell").presses("Leave the group");
        bell.says("my peer group").sees("You’d like a peer group.");
    }

    @Test
    void aDayIsAnnouncedAndWhoeverCameFindsItInTheirLog() {
        var bell = players.named("Dr Alison Bell");
        var morgan = players.named("Morgan Reed");
        var day = LocalDate.ofInstant(time.now(), ZoneId.of("Europe/London")).plusDays(10);
        morgan.says("admin").presses("Development days").sees("No day is announced");
        morgan.presses("Announce a day")
                .presses(
                        "Save and see it",
                        Map.of("day", day.toString(), "begins", "09:30", "hours", "6", "place", "Education Centre"))
                .sees("Not announced yet.", "Education Centre");
        morgan.presses("Announce it").sees("It is announced.");

        bell.sees("Say whether you’ll come.").presses("I’ll come").sees("Thank you.", "Add to calendar");
        time.passes(Duration.ofDays(9).plusHours(2));
        bell.sees("A reminder: you said you’d come.");
        time.passes(Duration.ofDays(1));
        morgan.says("events").presses("Open").presses("Record who came").sees("Dr Alison Bell");
        var ticked = morgan.firstChoice("came");
        morgan.presses("Save", Map.of("came", ticked)).sees("It is recorded.");

        bell.says("supervision").sees("recorded by the scheme team", "Once in the last 12 months: 6 hours.");
        bell.says("evidence").sees("once, 6 hours");
    }
}
