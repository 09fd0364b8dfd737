package dev.soundingboard.mail;

import dev.soundingboard.calendar.IcsFile;
import dev.soundingboard.calendar.Meeting;
import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes the e-mails. None of them names anybody, or says anything that somebody wrote. */
@Component
class Letters {

    private static final String NAME = "Sounding Board";
    private static final String ICS = "text/calendar; charset=UTF-8; method=PUBLISH";

    private final MailProperties properties;
    private final MailLinks links;
    private final IcsFile ics;
    private final Clock clock;

    Letters(MailProperties properties, MailLinks links, IcsFile ics, Clock clock) {
        this.properties = properties;
        this.links = links;
        this.ics = ics;
        this.clock = clock;
    }

    /** Asks whoever reads it to confirm the address. */
    Letter confirmation(MailAddress address, String to) {
        return written(
                to,
                "Confirm your address for Sounding Board",
                "confirm",
                Map.of("link", links.toConfirm(address.code())),
                List.of());
    }

    /** Says that something waits in Teams. Mail clients have a button of their own to stop these (RFC 8058). */
    Letter notice(MailAddress address, String to, Hint hint) {
        var stop = links.toStop(address.code());
        var words = Map.of(
                "lines", String.join("\n\n", hint.lines()),
                "chat", properties.chat(),
                "why", why(address.choice()),
                "stop", stop);
        return stoppable(written(to, hint.subject(), "notice", words, hint.meetings()), stop);
    }

    /** Invites somebody who has not asked for it, once; the same button stops further ones. */
    Letter invitation(Invitation invitation) {
        var stop = links.toRefuse(invitation.id());
        var words = Map.of(
                "lines", String.join("\n\n", invitation.lines()),
                "app", properties.app(),
                "team", invitation.team(),
                "email", invitation.teamEmail(),
                "stop", stop);
        return stoppable(written(invitation.to(), "Would you like a mentor?", "invitation", words, List.of()), stop);
    }

    private static Letter stoppable(Letter letter, String stop) {
        try {
            letter.setHeader("List-Unsubscribe", "<" + stop + ">");
            letter.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        return letter;
    }

    private static String why(Choice choice) {
        return switch (choice) {
            case WHERE_BLOCKED ->
                "You get this e-mail because you asked Sounding Board to write to this address when"
                        + " Teams can’t reach you.";
            case INSTEAD ->
                "You get this e-mail because you asked Sounding Board to write to this address instead of" + " Teams.";
        };
    }

    @SuppressWarnings("JavaUtilDate") // the library's type
    private Letter written(
            String to, String subject, String wording, Map<String, String> words, List<Meeting> meetings) {
        var letter = new Letter();
        try {
            var helper = new MimeMessageHelper(letter, true, StandardCharsets.UTF_8.name());
            helper.setFrom(properties.from(), NAME);
            helper.setTo(to);
            helper.setSubject(subject);
            helper.setSentDate(Date.from(clock.instant()));
            helper.setText(Wording.text(wording, words), Wording.html(wording, words));
            letter.setHeader("Auto-Submitted", "auto-generated");
            letter.setHeader("X-Auto-Response-Suppress", "All"); // what Exchange heeds
            for (var i : IntStream.range(0, meetings.size()).toArray()) {
                helper.addAttachment(fileName(i), file(meetings.get(i)), ICS);
            }
            return letter;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("This e-mail can't be written", e);
        }
    }

    private ByteArrayResource file(Meeting meeting) {
        return new ByteArrayResource(ics.of(meeting).getBytes(StandardCharsets.UTF_8));
    }

    private static String fileName(int number) {
        return number == 0 ? "meeting.ics" : "meeting-%d.ics".formatted(number + 1);
    }
}
