package dev.soundingboard.mail;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.mail.MailCommand.Open;
import dev.soundingboard.mail.MailCommand.Remove;
import dev.soundingboard.mail.MailCommand.Save;
import dev.soundingboard.mail.MailCommand.SendAgain;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Somebody gives an address. */
@TestComponent
public class MailRoundTrips implements RoundTrips {

    private final Wessex wessex;

    MailRoundTrips(Wessex wessex) {
        this.wessex = wessex;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var asha = wessex.trainee("Asha Rao");
        var address = UUID.randomUUID() + "@example.org";
        counter.count("mail: save", asha, new Save(MailCard.NONE, address, "WHERE_BLOCKED"));
        counter.count("mail: another choice", asha, new Save(0, address, "INSTEAD"));
        counter.count("mail: open", asha, new Open());
        counter.count("mail: send the link again", asha, new SendAgain(1));
        counter.count("mail: remove", asha, new Remove(1));
    }
}
