package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;
import static dev.soundingboard.Forgery.aboutThemself;

import dev.soundingboard.mail.MailCommand.Open;
import dev.soundingboard.mail.MailCommand.Remove;
import dev.soundingboard.mail.MailCommand.Save;
import dev.soundingboard.mail.MailCommand.SendAgain;
import java.util.List;

/** Reminders by e-mail: everybody has only their own address. */
final class MailForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Open.class, (ids, version) -> new Open()),
            aboutThemself(Save.class, (ids, version) -> new Save(version, "forged@example.org", "INSTEAD")),
            aboutThemself(SendAgain.class, (ids, version) -> new SendAgain(version)),
            aboutThemself(Remove.class, (ids, version) -> new Remove(version)));

    private MailForgeries() {}
}
