package dev.soundingboard.mail;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;

/** What can be said about reminders by e-mail. Everybody can change only their own. */
public sealed interface MailCommand extends Command {

    /** Shows where they go, with the form to change it. */
    @JsonTypeName("mail.open")
    @Says(
            value = {
                "email reminders",
                "e mail reminders",
                "reminders by email",
                "email",
                "e mail",
                "email me",
                "e mail me",
                "my email",
                "my e mail",
                "my email address",
                "change my email",
                "stop emails",
                "stop … emails",
                "stop e mails",
                "stop … e mails",
                "no emails",
                "no more emails",
                "no more … emails",
                "no more e mails",
                "turn off emails",
                "turn off … emails",
                "switch off emails",
                "stop emailing me"
            },
            does = "Get reminders by e-mail, instead of in Teams or when Teams can’t reach you.")
    @OnlyFor({Role.TRAINEE, Role.MENTOR, Role.ADMIN})
    record Open() implements MailCommand {

        static Button asButton() {
            return new Button("E-mail reminders", new Open());
        }
    }

    /**
     * Keeps the form. A new address gets a link to confirm it.
     *
     * @param version of what they saw; {@link MailCard#NONE} if there was no address
     */
    @JsonTypeName("mail.save")
    @OnlyFor({Role.TRAINEE, Role.MENTOR, Role.ADMIN})
    record Save(int version, @Typed String address, @Typed String choice) implements MailCommand {}

    /** Mails the link once more. */
    @JsonTypeName("mail.again")
    @OnlyFor({Role.TRAINEE, Role.MENTOR, Role.ADMIN})
    record SendAgain(int version) implements MailCommand {}

    /** Forgets the address. */
    @JsonTypeName("mail.remove")
    @OnlyFor({Role.TRAINEE, Role.MENTOR, Role.ADMIN})
    record Remove(int version) implements MailCommand {}
}
