package dev.soundingboard.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.notification.Delivery;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What the server certainly hasn't taken is tried again; what it may have taken isn't. */
class MailFailuresTest {

    private static final Delivery LATER = Delivery.tryLater(Duration.ofMinutes(1));
    private static final Delivery UNCERTAIN = Delivery.uncertain("MailSendException");

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("EHLO", StubbornServer.DROP, LATER),
                Arguments.of("EHLO", StubbornServer.HANG, LATER),
                Arguments.of("MAIL", "451 not now", LATER),
                Arguments.of("MAIL", "550 not from you", Delivery.failed("SMTP 550")),
                Arguments.of("MAIL", StubbornServer.HANG, LATER),
                Arguments.of("MAIL", StubbornServer.DROP, LATER),
                Arguments.of("RCPT", "450 come back later", LATER),
                Arguments.of("RCPT", "550 nobody here", Delivery.failed("SMTP 550")),
                Arguments.of("RCPT", StubbornServer.HANG, LATER),
                Arguments.of("DATA", "451 not now", LATER),
                Arguments.of("DATA", "554 never", Delivery.failed("SMTP 554")),
                Arguments.of("DATA", StubbornServer.HANG, LATER),
                Arguments.of(".", "452 disk full", LATER),
                Arguments.of(".", "554 looks like spam", Delivery.failed("SMTP 554")),
                Arguments.of(".", StubbornServer.HANG, UNCERTAIN),
                Arguments.of(".", StubbornServer.DROP, UNCERTAIN));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("answers")
    void everyAnswerHasItsSettlement(String command, String answer, Delivery settled) throws Exception {
        try (var server = new StubbornServer(Map.of(command, answer))) {
            assertThat(sent(server.port())).isEqualTo(settled);
        }
    }

    @Test
    void whereNobodyListensItIsTriedAgain() throws Exception {
        int port;
        try (var server = new StubbornServer(Map.of())) {
            port = server.port();
            assertThat(sent(port)).isEqualTo(Delivery.sent());
        }
        assertThat(sent(port)).isEqualTo(LATER);
    }

    private static Delivery sent(int port) throws MessagingException, IOException {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "300");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "1000");
        var letter = new Letter();
        letter.setFrom("sounding-board@example.org");
        letter.setRecipients(Message.RecipientType.TO, "asha@example.org");
        letter.setText("Hello");
        try {
            sender.send(letter);
            return Delivery.sent();
        } catch (MailException e) {
            return MailFailures.of(e, letter.isUnderWay());
        }
    }
}
