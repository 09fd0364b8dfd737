package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.soundingboard.local.LocalMails;
import dev.soundingboard.local.Players;
import dev.soundingboard.local.TimeMachine;
import dev.soundingboard.teams.ChannelTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** J6: the team writes to many, and invites those on its list; each is looked at before anybody gets it. */
@ChannelTest
@TestPropertySource(properties = "stage=journeys")
@Tag("storage")
class OutreachJourneyTest {

    private static final String NINA = "nina.newcomer@example.org";

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Autowired
    LocalMails mails;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aMorningOnWhichNothingElseIsDue() {
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM own_days_away").update();
        jdbc.sql("DELETE FROM own_hours").update();
        jdbc.sql("DELETE FROM roster_entry").update();
        jdbc.sql("UPDATE person SET out_of_reach = FALSE").update();
        time.goesToTheNextMorning();
    }

    @Test
    void theTeamWritesToAllTraineesAndSeesHowFarItIs() {
        var morgan = players.named("Morgan Reed");
        morgan.says("message all trainees").sees("Write to many", "throw it away after 30 days");
        morgan.presses("See what they get", Map.of("title", "An evening in May", "text", ""))
                .sees("Write what you would like to say.");
        assertThat(morgan.typed()).containsEntry("title", "An evening in May");

        morgan.presses("See what they get", Map.of("text", "Come if you like."))
                .sees("This is what they see:", "Come if you like.");
        morgan.presses(morgan.firstButtonLike("Send to")).sees("An evening in May");

        players.named("Asha Rao").hasRead("Come if you like.");
        morgan.says("broadcasts").sees("An evening in May", "To all trainees.");
        morgan.presses("Open").sees("Each gets it in their own hours.");
    }

    @Test
    void whoeverIsOnTheListAndHasNotComeIsInvitedByEMail() {
        var morgan = players.named("Morgan Reed");
        morgan.says("role,e-mail,name,return date\ntrainee,%s,Nina Newcomer,%s"
                        .formatted(NINA, time.now().toString().substring(0, 10)))
                .presses("Put them on the list: 1");

        morgan.says("invite in 1 month").sees("Nina Newcomer", "1 by e-mail");
        morgan.presses(morgan.firstButtonLike("Invite")).sees("1 by e-mail, by day.");

        await().untilAsserted(() -> assertThat(mails.all()).anySatisfy(mail -> {
            assertThat(mail.to()).isEqualTo(NINA);
            assertThat(mail.text()).contains("You are invited to Wessex", "/l/app/");
        }));
        morgan.says("invite in 1 month").sees("not again");
    }
}
