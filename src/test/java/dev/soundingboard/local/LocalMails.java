package dev.soundingboard.local;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A mail server that takes every e-mail and delivers none. */
public class LocalMails {

    /** On a free port. */
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** One that it took. */
    public record LocalMail(String to, String subject, String text, List<Attachment> attachments) {

        /** A file that came with it. */
        public record Attachment(String name, String content) {}
    }

    public void start() {
        server.start();
    }

    public void stop() {
        server.stop();
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** Oldest first. */
    public List<LocalMail> all() {
        return received().stream().map(LocalMails::read).toList();
    }

    /** The same as they came. */
    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    public void burnAll() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalMail read(MimeMessage message) {
        try {
            var parts = new ArrayList<Part>();
            collect(message, parts);
            var text = "";
            var attachments = new ArrayList<LocalMail.Attachment>();
            for (var part : parts) {
                if (part.getFileName() != null) {
                    attachments.add(new LocalMail.Attachment(part.getFileName(), content(part)));
                } else if (part.isMimeType("text/plain")) {
                    text = content(part);
                }
            }
            return new LocalMail(message.getAllRecipients()[0].toString(), message.getSubject(), text, attachments);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Part part, List<Part> into) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (var i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), into);
            }
        } else {
            into.add(part);
        }
    }

    /** Of a calendar's file the library knows no text. */
    private static String content(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof String text
                ? text.replace("\r\n", "\n")
                : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
