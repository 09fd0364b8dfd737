package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.local.Player;
import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.standing.NewEdition;
import dev.soundingboard.teams.ChannelTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * J5, further on: a mentor is approved, says full and free again, logs supervision, finds a peer, and is asked to accept
 * a new edition of the agreement (M1 to M5).
 */
@ChannelTest
@TestPropertySource(properties = "stage=standing-journey")
@Import(NewEdition.class)
@Tag("storage")
class StandingJourneyTest {

    private static final String DAY = "Mentor development and update day";

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Autowired
    NewEdition newEdition;

    @Autowired
    JdbcClient jdbc;

    private Player wren;

    @BeforeEach
    void aMentorIsApproved() {
        jdbc.sql("DELETE FROM notification").update();
        wren = players.named("Dr Wren Waits");
        var morgan = players.named("Morgan Reed");
        morgan.says("approve").pressesBeside("Dr Wren Waits", "Open").presses("Approve");
        wren.sees("Your profile is approved. Trainees can ask you now.");
    }

    @AfterEach
    void asItWas() {
        newEdition.neverWas();
    }

    @Test
    void aMentorKeepsUpTheirStanding() {
        wren.says("im full").sees("You are not open to new mentees").presses("I’m free again");
        wren.sees("You are open to new mentees");

        wren.says("supervision").sees("Where you stand as a mentor", "March 2025", "You are on it.");
        wren.presses("Log something").sees("Log something you went to");
        wren.presses("Save", Map.of("kind", DAY, "held", tomorrow(), "hours", "6", "points", "5", "note", "Listen."));
        wren.sees("That day is still to come. Log it afterwards.");
        wren.presses("Save", Map.of("held", today()))
                .sees(DAY + " is logged.", "Once in the last 12 months: 6 hours, 5 CPD points.");
        wren.presses("Open").sees("Listen.", "Only you can read this.");
        wren.says("evidence").sees("Evidence of your mentoring", "once, 6 hours, 5 CPD points");

        var bell = players.named("Dr Alison Bell");
        wren.says("help me mentor").presses("My peer group");
        var found = wren.isOffered("mentor.pick", "Alison");
        wren.presses("Ask them", Map.of("colleague", found.keySet().iterator().next()))
                .sees("Asked, no answer yet.");
        bell.sees("Dr Wren Waits asks you into their peer group").presses("Yes, join");
        wren.sees("Dr Alison Bell is in your peer group now");

        wren.says("my skills").sees("Only you can read this, and it never leaves here.");
        wren.presses("Begin").sees("1 to 4 of 10");
        wren.presses("Save and go on", Map.of("skill1", "Getting there")).sees("5 to 8 of 10");
        wren.says("my skills").sees("You looked on", "Getting there").presses("Go on with the rest");

        newEdition.arrives("wessex", "I follow the GMC’s good medical practice.");
        time.passes(Duration.ofMinutes(1));
        wren.sees("The agreement for mentors has changed", "What is new");
        time.passes(Duration.ofDays(59));
        assertThat(findsWren()).isTrue();
        time.passes(Duration.ofDays(2));

        wren.sees("One tap puts you back on the list", "You have done nothing wrong");
        assertThat(findsWren()).isFalse();
        wren.says("home").sees("You are not on the list of mentors just now.").presses("Read the agreement");
        wren.presses("I accept all of this").sees("Welcome back on the list");
        assertThat(findsWren()).isTrue();

        time.passes(Duration.ofDays(125));
        wren.sees("How are things for you as a mentor?", "Trainees can ask you now. Is that still right?");
    }

    private boolean findsWren() {
        return players.named("Asha Rao").findsToShare("Wren").contains("Dr Wren Waits");
    }

    private String today() {
        return LocalDate.ofInstant(time.now(), ZoneId.of("Europe/London")).toString();
    }

    private String tomorrow() {
        return LocalDate.ofInstant(time.now(), ZoneId.of("Europe/London"))
                .plusDays(1)
                .toString();
    }
}
