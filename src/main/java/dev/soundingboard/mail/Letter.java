package dev.soundingboard.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** An e-mail that knows whether the server has begun to take it: after that, nobody can tell whether it arrived. */
class Letter extends MimeMessage {

    private volatile boolean underWay;

    Letter() {
        super((Session) null);
    }

    boolean isUnderWay() {
        return underWay;
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException, MessagingException {
        underWay = true;
        super.writeTo(out, ignored);
    }
}
