package dev.soundingboard.mail;

import dev.soundingboard.notification.Delivery;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What a failure to hand a letter over means for the notification. */
final class MailFailures {

    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final int FOR_NOW = 400;
    private static final int FOR_GOOD = 500;

    private MailFailures() {}

    /**
     * A server that said no has not taken it; one that said nothing may have, if the letter was under way.
     *
     * @param underWay the server had begun to take it
     */
    static Delivery of(MailException failure, boolean underWay) {
        var code = answerIn(failure);
        if (code.isPresent() && code.getAsInt() >= FOR_GOOD) {
            return Delivery.failed("SMTP " + code.getAsInt());
        }
        return code.isPresent() || !underWay
                ? Delivery.tryLater(A_WHILE)
                : Delivery.uncertain(failure.getClass().getSimpleName());
    }

    /** The server's code, from whichever exception in the chain has one. */
    private static OptionalInt answerIn(MailException failure) {
        var toLookAt = new ArrayDeque<Throwable>();
        toLookAt.add(failure);
        while (!toLookAt.isEmpty()) {
            var one = toLookAt.remove();
            var code = code(one);
            if (code >= FOR_NOW) {
                return OptionalInt.of(code);
            }
            behind(one).forEach(toLookAt::add);
        }
        return OptionalInt.empty();
    }

    private static Stream<Throwable> behind(Throwable one) {
        if (one instanceof MailSendException several) {
            return Stream.concat(Stream.ofNullable(one.getCause()), Arrays.stream(several.getMessageExceptions()));
        }
        return one instanceof MessagingException chained
                ? Stream.ofNullable(chained.getNextException())
                : Stream.ofNullable(one.getCause());
    }

    private static int code(Throwable one) {
        if (one instanceof SMTPAddressFailedException recipient) {
            return recipient.getReturnCode();
        }
        if (one instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return one instanceof SMTPSendFailedException sending ? sending.getReturnCode() : 0;
    }
}
