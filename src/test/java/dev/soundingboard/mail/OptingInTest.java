package dev.soundingboard.mail;

import static dev.soundingboard.mail.Choice.INSTEAD;
import static dev.soundingboard.mail.Choice.WHERE_BLOCKED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Wessex;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.hours.HoursCommand;
import dev.soundingboard.mail.MailCommand.Open;
import dev.soundingboard.mail.MailCommand.Remove;
import dev.soundingboard.mail.MailCommand.Save;
import dev.soundingboard.mail.MailCommand.SendAgain;
import dev.soundingboard.notification.OtherWay;
import dev.soundingboard.people.Person;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody is written to before they have confirmed that the address is theirs, and nobody else sees it. */
@MailTest
@ExtendWith(OutputCaptureExtension.class)
class OptingInTest {

    private static final String HOME = "asha.at.home@example.org";
    private static final String WORK = "asha@hospital.example";

    @Autowired
    Wessex wessex;

    @Autowired
    Correspondence post;

    @Autowired
    MailEndpoint endpoint;

    @Autowired
    PhraseBook phrases;

    @Autowired
    OtherWay otherWay;

    @Autowired
    JdbcClient jdbc;

    private Person asha;

    @BeforeEach
    void aTrainee() {
        asha = wessex.trainee("Asha Rao");
        post.startsAgain();
    }

    @Test
    void itIsOneSentenceAwayAndHelpNamesIt() {
        for (var words : List.of("email reminders", "Email me", "my e-mail", "my email", "stop emails")) {
            assertThat(phrases.read(words)).isEqualTo(new Open());
        }
        assertThat(post.says(asha, new Help()).toString()).contains("email reminders");
        assertThat(otherWay.settings()).map(it -> it.command()).contains(new Open());
        assertThat(post.says(wessex.newcomer("Noor Aziz"), new Open())).isInstanceOf(Refusal.class);
        assertThat(post.says(asha, new Open()))
                .isEqualTo(new MailCard("", "", "", "WHERE_BLOCKED", false, false, MailCard.NONE, 254));
    }

    @Test
    void anAddressIsSentALinkWhoseButtonConfirmsIt() {
        var card = post.saves(asha, MailCard.NONE, HOME, INSTEAD);
        assertThat(card.status()).startsWith("I’m sending a link to this address.");
        assertThat(card.unconfirmed()).isTrue();

        var mail = post.newestTo(HOME);
        assertThat(mail.subject()).isEqualTo("Confirm your address for Sounding Board");
        assertThat(mail.text()).contains("If it wasn’t you, do nothing.").doesNotContain("Asha", HOME);
        assertThat(post.chatOf(asha)).isEmpty();

        assertThat(endpoint.confirm(Correspondence.tokenIn(mail)).getBody()).contains("Your address is confirmed");
        assertThat(post.chatOf(asha))
                .singleElement()
                .isInstanceOfSatisfying(
                        News.class, it -> assertThat(it.summary()).isEqualTo("Your e-mail address is confirmed"));
        assertThat(((MailCard) post.says(asha, new Open())).status()).startsWith("Your address is confirmed.");
        assertThat(post.says(asha, new HoursCommand.Show()).toString())
                .contains("They come by e-mail, and not to this chat.");
    }

    @Test
    void toOpenTheLinkConfirmsNothingBecauseScannersDo() {
        post.saves(asha, MailCard.NONE, HOME, INSTEAD);
        var token = Correspondence.tokenIn(post.newestTo(HOME));

        assertThat(endpoint.askToConfirm(token).getBody()).contains("<button>Confirm</button>");
        assertThat(endpoint.askToConfirm(token).getBody()).contains("<button>Confirm</button>");
        assertThat(((MailCard) post.says(asha, new Open())).unconfirmed()).isTrue();
    }

    @Test
    void pressedTwiceOneLinkIsSent() {
        post.saves(asha, MailCard.NONE, HOME, INSTEAD);
        post.passes(Duration.ofSeconds(1));
        assertThat(post.saves(asha, MailCard.NONE, HOME, INSTEAD).problem()).isEmpty();

        assertThat(post.to(HOME)).hasSize(1);
    }

    @Test
    void theLinkRunsOutAfterADayAndCanBeSentAgain() {
        post.saves(asha, MailCard.NONE, HOME, INSTEAD);
        var first = Correspondence.tokenIn(post.newestTo(HOME));
        post.passes(Duration.ofHours(25));
        assertThat(endpoint.confirm(first).getStatusCode().value()).isEqualTo(404);

        post.says(asha, new SendAgain(0));

        assertThat(endpoint.confirm(Correspondence.tokenIn(post.newestTo(HOME))).getBody())
                .contains("Your address is confirmed");
    }

    @Test
    void anotherAddressIsConfirmedAnewAndTheOldLinkOpensNothing() {
        post.saves(asha, MailCard.NONE, HOME, INSTEAD);
        var first = Correspondence.tokenIn(post.newestTo(HOME));
        post.passes(Duration.ofMinutes(1));

        assertThat(post.saves(asha, 0, WORK, WHERE_BLOCKED).unconfirmed()).isTrue();

        assertThat(endpoint.confirm(first).getStatusCode().value()).isEqualTo(404);
        assertThat(endpoint.confirm(Correspondence.tokenIn(post.newestTo(WORK)))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void anotherChoiceNeedsNoLink() {
        post.optsIn(asha, HOME, WHERE_BLOCKED);

        var card = post.saves(asha, 1, HOME.toUpperCase(Locale.ROOT), INSTEAD);

        assertThat(card.status()).isEqualTo("Your address is confirmed. Your reminders go there, and not to Teams.");
        assertThat(post.to(HOME)).isEmpty();
    }

    @Test
    void whoRemovesTheirAddressLeavesNothing() {
        post.optsIn(asha, HOME, INSTEAD);

        assertThat(post.says(asha, new Remove(0))).isInstanceOf(MailCard.class); // outdated: shows how it stands
        assertThat(post.says(asha, new Remove(1)).summary()).isEqualTo("Your address is removed");
        assertThat(post.says(asha, new Remove(1)).summary()).isEqualTo("Your address is removed");

        assertThat(jdbc.sql("SELECT count(*) FROM mail_address WHERE person = ?")
                        .param(asha.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverIsNotTheOwnerCantFillALetterBox() {
        post.saves(asha, MailCard.NONE, HOME, INSTEAD);
        IntStream.range(0, 2).forEach(i -> {
            post.passes(Duration.ofMinutes(1));
            post.says(asha, new SendAgain(0));
        });
        post.passes(Duration.ofMinutes(1));

        var refused = (MailCard) post.says(asha, new SendAgain(0));
        assertThat(refused.problem()).isEqualTo("You, or this address, had 3 links within a day. Try again tomorrow.");
        assertThat(refused.address()).isEqualTo(HOME);
        assertThat(post.saves(asha, 0, WORK, INSTEAD).address()).isEqualTo(WORK);
        post.says(asha, new Remove(0));
        assertThat(post.saves(asha, MailCard.NONE, WORK, INSTEAD).problem()).isNotEmpty();

        var ben = wessex.trainee("Ben Carter");
        assertThat(post.saves(ben, MailCard.NONE, HOME, INSTEAD).problem())
                .as("the same address, by somebody else")
                .isNotEmpty();
        assertThat(post.to(HOME)).hasSize(3);
        assertThat(post.to(WORK)).isEmpty();

        post.passes(Duration.ofDays(1));
        assertThat(post.saves(ben, MailCard.NONE, HOME, INSTEAD).problem()).isEmpty();
        post.to(HOME);
        assertThat(jdbc.sql("SELECT count(*) FROM mail_link")
                        .query(Integer.class)
                        .single())
                .as("what is a day old isn't kept")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asha",
                "asha@",
                "@example.org",
                "asha@localhost",
                "asha@[127.0.0.1]",
                "asha@example.org, eve@example.org",
                "asha@example.org\r\nBcc: eve@example.org",
                "asha@example.org\u0000",
                "Asha Rao <asha@example.org>",
                "\"asha rao\"@example.org",
                "asha..rao@example.org",
                ".asha@example.org",
                "asha@example..org",
                "ásha@example.org",
                "asha@exämple.org",
                "🙂@example.org",
                "שלום@example.org",
                "[asha](http://evil.example)@example.org"
            })
    void whatIsNoAddressIsSaidAndKeptInTheForm(String typed) {
        var card = post.saves(asha, MailCard.NONE, typed, INSTEAD);

        assertThat(card.problem()).isEqualTo("I can’t write to that address. Type it like name@example.org.");
        assertThat(card.address()).isEqualTo(typed);
        assertThat(card.choice()).isEqualTo("INSTEAD");
        assertThat(card.known()).isFalse();
    }

    @Test
    void tooMuchNothingAndJunkAreSaid() {
        assertThat(post.saves(asha, MailCard.NONE, "x".repeat(10_000), INSTEAD).problem())
                .isEqualTo("Say your address in up to 254 characters. You have used 10,000.");
        assertThat(post.saves(asha, MailCard.NONE, "", INSTEAD).problem()).isEqualTo("Type your e-mail address.");
        var junk = (MailCard) post.says(asha, new Save(MailCard.NONE, HOME, "EVERY_MINUTE"));
        assertThat(junk.problem()).isEqualTo("Choose when I may write there.");
        assertThat(junk.address()).isEqualTo(HOME);
        assertThat(post.to(HOME)).isEmpty();
    }

    @Test
    void anOutdatedFormChangesNothingAndKeepsWhatWasTyped() {
        post.optsIn(asha, HOME, INSTEAD);

        var card = post.saves(asha, MailCard.NONE, WORK, WHERE_BLOCKED);

        assertThat(card.problem()).isEqualTo("This has changed since you opened it. Look again, then save.");
        assertThat(card.address()).isEqualTo(WORK);
        assertThat(((MailCard) post.says(asha, new Open())).address()).isEqualTo(HOME);
    }

    @Test
    void theAddressStandsNowhereInTheClear(CapturedOutput log) {
        post.optsIn(asha, HOME, INSTEAD);

        assertThat(jdbc.sql("SELECT address FROM mail_address WHERE person = ?")
                        .param(asha.id())
                        .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                        .single())
                .doesNotContain("asha.at.home");
        assertThat(log.getAll()).doesNotContain("asha.at.home");
    }
}
