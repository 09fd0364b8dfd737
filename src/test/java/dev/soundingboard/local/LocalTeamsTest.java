package dev.soundingboard.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.soundingboard.notification.Notifications;
import dev.soundingboard.teams.ChannelTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People at their clients, the bot that ships, and a channel between them. */
@ChannelTest
class LocalTeamsTest {

    @Autowired
    Players players;

    @Autowired
    TimeMachine time;

    @Autowired
    Notifications notifications;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNewcomerIsWelcomedOnceForEachInstallation() {
        var noor = players.named("Noor Aziz").installsTheApp().installsTheApp();
        assertThat(noor.chat().messages()).hasSize(1);
        noor.sees("Hello, Noor Aziz");
    }

    @Test
    void wordsAndButtonsLeadOn() {
        players.named("Nils Newcomer")
                .says("help")
                .sees("What you can do here")
                .presses("What is waiting for me")
                .sees("Nothing is waiting for you");
    }

    @Test
    void aTraineeAsksAMentorWhoIsTold() {
        var asha =
                players.named("Asha Rao").says("mentors").presses("See profile").presses("Ask for a taster");
        var form = asha.chat().messages().size();
        asha.presses(
                "Send request",
                Map.of("dilemma", "Coming back", "format", "Video", "date1", inAWeek(), "time1", "18:00"));
        assertThat(asha.chat().messages()).as("the form became the request").hasSize(form);
        asha.sees("Withdraw my request");
        await().until(() -> told("mentor").size() == 1);
        told("mentor").get(0).sees("Asha Rao", "Coming back");
    }

    @Test
    void aPictureIsFetchedFromTheChannel() {
        var asha = players.named("Asha Rao");
        asha.sendsPicture("GIF89a and so on".getBytes(UTF_8))
                .sees("I can use a picture only for a mentor’s profile, so I have not kept it.");
        asha.sendsPicture("%PDF-1.4".getBytes(UTF_8)).sees("I can’t read that file.");
        asha.sendsPicture(new byte[40 * 1024 * 1024]).sees("That file is too large for me.");
    }

    @Test
    void aProfileIsFoundToShareAndAMentorToPick() {
        assertThat(players.named("Asha Rao").findsToShare("alison")).contains("Dr Alison Bell");
        assertThat(players.named("Asha Rao").isOffered("mentor.pick", "alis").values())
                .singleElement()
                .asString()
                .startsWith("Dr Alison Bell, ");
        assertThat(players.named("Nils Newcomer").findsToShare(""))
                .containsExactly("You are not in a mentoring scheme yet.");
        assertThat(players.named("Nils Newcomer").isOffered("mentor.pick", "alis"))
                .isEmpty();
    }

    @Test
    void timePassesThroughEveryDueMoment() {
        var ben = players.named("Ben Carter").says("hello");
        var person = jdbc.sql("SELECT id FROM person WHERE name = 'Ben Carter'")
                .query(UUID.class)
                .single();
        var before = ben.chat().messages().size();
        for (var days = 1; days <= 3; days++) {
            var due = time.now().plus(Duration.ofDays(days));
            transaction.executeWithoutResult(status -> notifications.tellAt(due, person, "chat.missed-reply", person));
        }
        time.passes(Duration.ofDays(2).plusHours(1));
        assertThat(ben.chat().messages()).hasSize(before + 2);
        time.passes(Duration.ofDays(1));
        assertThat(ben.chat().messages()).hasSize(before + 3);
        ben.sees("We could not answer you a moment ago.");
    }

    private List<Player> told(String role) {
        return players.all(role)
                .filter(player -> !player.chat().messages().isEmpty())
                .toList();
    }

    private String inAWeek() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC).plusWeeks(1).toString();
    }
}
