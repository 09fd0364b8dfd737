package dev.soundingboard.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.SentCards;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.local.LocalMails;
import dev.soundingboard.local.LocalMails.LocalMail;
import dev.soundingboard.mail.MailCommand.Save;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody gives an address and looks into its letter box. */
@TestComponent
class Correspondence {

    private static final Pattern TOKEN = Pattern.compile("/mail/(?:confirm|stop)/([\\w.-]+)");

    private final Wessex wessex;
    private final LocalMails mails;
    private final Relay relay;
    private final SentCards sent;
    private final TestClock clock;
    private final MailEndpoint endpoint;
    private final JdbcClient jdbc;

    Correspondence(
            Wessex wessex,
            LocalMails mails,
            Relay relay,
            SentCards sent,
            TestClock clock,
            MailEndpoint endpoint,
            JdbcClient jdbc) {
        this.wessex = wessex;
        this.mails = mails;
        this.relay = relay;
        this.sent = sent;
        this.clock = clock;
        this.endpoint = endpoint;
        this.jdbc = jdbc;
    }

    void startsAgain() {
        clock.startsAgain();
        jdbc.sql("DELETE FROM mail_link").update();
        nothingWasTold();
    }

    /** What came so far, by whichever way, is forgotten; what waits is too. */
    void nothingWasTold() {
        relay.run();
        jdbc.sql("DELETE FROM notification").update();
        sent.startsAgain();
        mails.burnAll();
    }

    Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }

    MailCard saves(Person person, int version, String address, Choice choice) {
        return (MailCard) says(person, new Save(version, address, choice.name()));
    }

    /** They give the address, and press the button behind the link. */
    void optsIn(Person person, String address, Choice choice) {
        assertThat(saves(person, MailCard.NONE, address, choice).problem()).isEmpty();
        assertThat(endpoint.confirm(tokenIn(newestTo(address))).getStatusCode().value())
                .isEqualTo(200);
        relay.run();
        sent.startsAgain();
        mails.burnAll();
    }

    List<LocalMail> to(String address) {
        relay.run();
        return mails.all().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    LocalMail newestTo(String address) {
        var all = to(address);
        assertThat(all).as("mailed to " + address).isNotEmpty();
        return all.get(all.size() - 1);
    }

    /** What reached them in Teams. */
    List<Card> chatOf(Person person) {
        relay.run();
        return sent.to(person.id());
    }

    void passes(Duration time) {
        clock.passes(time);
        relay.run();
    }

    static String tokenIn(LocalMail mail) {
        var link = TOKEN.matcher(mail.text());
        assertThat(link.find()).as("a link in: " + mail.text()).isTrue();
        return link.group(1);
    }
}
